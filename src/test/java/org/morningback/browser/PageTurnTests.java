package org.morningback.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.RouteOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Where script runs a page turn takes one round trip, and nothing else differs. */
@BrowserTest
class PageTurnTests {

	@Test
	void takesOneRoundTrip(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE).opens("/steps/emergency").chooses("emergency-signs", "none");
		List<String> requests = requestsOf(visitor.page());
		visitor.goesOn().isAt("/steps/health");
		assertThat(requests).containsExactly("POST fetch");
	}

	@Test
	void takesTwoWithoutScript(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT)
			.opens("/steps/emergency")
			.chooses("emergency-signs", "none");
		List<String> requests = requestsOf(visitor.page());
		visitor.goesOn().isAt("/steps/health");
		assertThat(requests).containsExactly("POST document", "GET document");
	}

	@Test
	void movesTheFocusToTheNewHeading(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE).opens("/steps/emergency").chooses("emergency-signs", "none");
		visitor.goesOn().isAt("/steps/health");
		assertThat(visitor.page().locator("h1")).isFocused();
		assertThat(visitor.page().title()).startsWith(visitor.page().locator("h1").innerText());
	}

	@Test
	void movesTheFocusToTheErrors(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE).opens("/steps/health").opens("/steps/emergency");
		visitor.watch().expect(422);
		visitor.goesOn().isAt("/steps/emergency");
		assertThat(visitor.page().locator(".problem")).isFocused();
		assertThat(visitor.page().title()).startsWith("Error:");
		visitor.chooses("emergency-signs", "none").goesOn().isAt("/steps/health");
	}

	@Test
	void keepsTheHistoryOfTheBrowser(Visitors visitors) {
		Visitor visitor = visitors.on(Device.DESKTOP).opens("/").opens("/steps/emergency");
		visitor.chooses("emergency-signs", "none").goesOn().isAt("/steps/health");
		visitor.chooses("unwell-signs", "none").chooses("health-history", "none").goesOn().isAt("/steps/you");
		visitor.turnsPage(visitor.page()::goBack);
		assertThat(visitor.isAt("/steps/health").chosen("health-history")).containsExactly("none");
		visitor.turnsPage(visitor.page()::goBack);
		assertThat(visitor.isAt("/steps/emergency").chosen("emergency-signs")).containsExactly("none");
		visitor.turnsPage(visitor.page()::goForward);
		visitor.isAt("/steps/health");
	}

	@Test
	void showsDependentQuestionsOnlyWhenTheyAreAsked(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE).opens("/steps/emergency").chooses("emergency-signs", "none");
		visitor.goesOn().isAt("/steps/health");
		visitor.chooses("unwell-signs", "none").chooses("health-history", "none").goesOn().isAt("/steps/you");
		assertThat(visitor.page().locator("[data-question=pregnancy-signs]")).isHidden();
		visitor.chooses("age", "18-to-34").chooses("pregnancy", "could-be");
		assertThat(visitor.page().locator("[data-question=pregnancy-signs]")).isVisible();
	}

	@Test
	void leavesItToTheBrowserWhenItFails(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE).opens("/steps/emergency").chooses("emergency-signs", "none");
		visitor.page().route("**/steps/emergency", (route) -> route.fulfill(nothing()), new RouteOptions().setTimes(1));
		visitor.goesOn().isAt("/steps/health");
	}

	@Test
	void keepsTheLanguage(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE).opens("/es/steps/emergency").chooses("emergency-signs", "none");
		visitor.turnsPage(visitor.page().locator("main form button")::click);
		visitor.isAt("/es/steps/health");
		assertThat(visitor.page().locator("html")).hasAttribute("lang", "es");
	}

	private static FulfillOptions nothing() {
		return new FulfillOptions().setContentType("text/plain").setBody("not a page");
	}

	private static List<String> requestsOf(Page page) {
		var requests = new ArrayList<String>();
		page.onRequest((request) -> {
			if (isPage(request)) {
				requests.add(request.method() + ' ' + request.resourceType());
			}
		});
		return requests;
	}

	private static boolean isPage(Request request) {
		return List.of("document", "fetch").contains(request.resourceType());
	}

}
