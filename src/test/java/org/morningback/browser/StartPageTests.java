package org.morningback.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.KeyboardModifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The start page fetches the first step while it is read, so that nobody waits for it.
 */
@BrowserTest
class StartPageTests {

	private static final String START = "main a[data-ahead]";

	private static final String FIRST_STEP = "**/steps/emergency";

	@Test
	void hasTheFirstStepAtHand(Visitors visitors) {
		Visitor visitor = opensStart(visitors, "/");
		List<String> requests = requestsOf(visitor.page());
		visitor.turnsPage(visitor.page().locator(START)::click);
		assertThat(visitor.isAt("/steps/emergency").page().locator("h1")).isFocused();
		assertThat(requests).isEmpty();
	}

	@Test
	void keepsNoCookieUntilSomethingIsAnswered(Visitors visitors) {
		Visitor visitor = opensStart(visitors, "/");
		visitor.turnsPage(visitor.page().locator(START)::click);
		assertThat(visitor.browser().cookies()).isEmpty();
		visitor.chooses("emergency-signs", "none").goesOn().isAt("/steps/health");
		assertThat(visitor.browser().cookies()).isNotEmpty();
		visitor.page().reload();
		visitor.isAt("/steps/health");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/es/" })
	void leadsToTheFirstStepInItsLanguageAndBack(String address, Visitors visitors) {
		Visitor visitor = opensStart(visitors, address);
		visitor.turnsPage(visitor.page().locator(START)::click);
		visitor.isAt(address + "steps/emergency");
		visitor.turnsPage(visitor.page()::goBack);
		assertThat(visitor.isAt(address).page().locator(START)).isVisible();
		visitor.turnsPage(visitor.page().locator(START)::click);
		visitor.isAt(address + "steps/emergency").chooses("emergency-signs", "none");
		visitor.turnsPage(visitor.page().locator("main form button")::click);
		visitor.isAt(address + "steps/health");
	}

	@Test
	void leadsThereWhenNothingCouldBeFetchedAhead(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE);
		visitor.watch().expect(503);
		visitor.page()
			.route(FIRST_STEP, (route) -> route.fulfill(new Route.FulfillOptions().setStatus(503)),
					new Page.RouteOptions().setTimes(1));
		visitor.opens("/");
		visitor.turnsPage(visitor.page().locator(START)::click);
		visitor.isAt("/steps/emergency").chooses("emergency-signs", "none").goesOn().isAt("/steps/health");
	}

	@Test
	void takesTheFirstAnswerWhereTheNetworkFailedOnce(Visitors visitors) {
		Visitor visitor = opensStart(visitors, "/");
		visitor.turnsPage(visitor.page().locator(START)::click);
		visitor.isAt("/steps/emergency").chooses("emergency-signs", "none");
		visitor.page()
			.route(FIRST_STEP, (route) -> route.abort("connectionreset"), new Page.RouteOptions().setTimes(1));
		visitor.goesOn().isAt("/steps/health");
		assertThat(visitor.watch().takeNotes()).allMatch((note) -> note.contains("ERR_CONNECTION_RESET"));
	}

	@Test
	void opensAnotherTabForThoseWhoAskForOne(Visitors visitors) {
		Visitor visitor = opensStart(visitors, "/");
		Page tab = visitor.browser()
			.waitForPage(() -> visitor.page()
				.locator(START)
				.click(new ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL))));
		assertThat(tab).hasURL(Pattern.compile(".*/steps/emergency"));
		visitor.isAt("/");
	}

	private static Visitor opensStart(Visitors visitors, String address) {
		Visitor visitor = visitors.on(Device.PHONE);
		visitor.page().waitForResponse("**/steps/emergency", () -> visitor.opens(address)).finished();
		return visitor;
	}

	private static List<String> requestsOf(Page page) {
		var requests = new ArrayList<String>();
		page.onRequest((request) -> {
			if (List.of("document", "fetch").contains(request.resourceType())) {
				requests.add(request.method() + ' ' + request.url());
			}
		});
		return requests;
	}

}
