package org.morningback.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.browser.Accessibility.View;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.browser.Accessibility.assertNoBarriers;

/**
 * Whoever waits is told so, and whoever waits in vain is told what to do. What they chose
 * stays where it is.
 */
@BrowserTest
class SlowLineTests {

	private static final String ERROR_PAGE = """
			<!doctype html><html lang="en"><title>Sorry</title><body><main><h1>Something went wrong</h1></main></body>""";

	@ParameterizedTest
	@CsvSource({ "'', One moment", "/es, Un momento" })
	void saysAfterASecondThatThePageIsOnItsWay(String language, String words, Visitors visitors) {
		Visitor visitor = atFirstStep(visitors, language);
		HeldRequests held = HeldRequests.of(visitor.page(), "POST", "/steps/emergency");
		held.during(() -> sends(visitor));
		visitor.page().clock().fastForward(500);
		assertThat(said(visitor)).isHidden();
		visitor.page().clock().fastForward(600);
		assertThat(said(visitor)).containsText(words);
		assertThat(said(visitor)).hasAttribute("role", "status");
		assertThat(visitor.page().locator("main")).hasAttribute("aria-busy", "true");
		visitor.turnsPage(held::letGo);
		assertThat(visitor.isAt(language + "/steps/health").page().locator("main")).not()
			.hasAttribute("aria-busy", "true");
		assertThat(said(visitor)).isHidden();
	}

	@Test
	void saysItOfAPageBeforeToo(Visitors visitors) {
		Visitor visitor = atFirstStep(visitors, "").goesOn().isAt("/steps/health");
		HeldRequests held = HeldRequests.of(visitor.page(), "GET", "/steps/emergency");
		held.during(() -> visitor.page().evaluate("history.back()"));
		visitor.page().clock().fastForward(1_100);
		assertThat(said(visitor)).containsText("One moment");
		visitor.turnsPage(held::letGo);
		visitor.isAt("/steps/emergency");
	}

	@ParameterizedTest
	@CsvSource({ "'', No connection. Your choices are still here., Try again",
			"/es, No hay conexión. Lo que eligió sigue aquí., Intentarlo de nuevo" })
	void givesUpInTheEndAndOffersToTryAgain(String language, String words, String again, Visitors visitors) {
		Visitor visitor = atFirstStep(visitors, language);
		HeldRequests held = HeldRequests.of(visitor.page(), "POST", "/steps/emergency");
		held.during(() -> sends(visitor));
		visitor.page().clock().fastForward("01:00");
		assertThat(said(visitor)).containsText(words);
		assertThat(visitor.page().locator("main")).not().hasAttribute("aria-busy", "true");
		assertThat(visitor.isAt(language + "/steps/emergency").chosen("emergency-signs")).containsExactly("none");
		held.letGo();
		visitor.isAt(language + "/steps/emergency");
		visitor.turnsPage(said(visitor).getByText(again)::click);
		visitor.isAt(language + "/steps/health");
	}

	@Test
	void keepsTheChoicesWhereThereIsNoConnection(Visitors visitors) {
		Visitor visitor = atFirstStep(visitors, "");
		visitor.browser().setOffline(true);
		sends(visitor);
		assertThat(said(visitor)).containsText("No connection");
		assertThat(visitor.isAt("/steps/emergency").chosen("emergency-signs")).containsExactly("none");
		visitor.named(AriaRole.BUTTON, "turn.again").click();
		assertThat(visitor.named(AriaRole.BUTTON, "turn.again")).isFocused();
		visitor.browser().setOffline(false);
		visitor.unticks("emergency-signs", "none").chooses("emergency-signs", "numb-saddle");
		visitor.presses("turn.again");
		assertThat(visitor.isAt("/advice").urgency()).isEqualTo("emergency");
		assertNothingElseWentWrong(visitor);
	}

	@Test
	void putsNoBarrierUp(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE).opens("/steps/emergency").chooses("emergency-signs", "none");
		visitor.browser().setOffline(true);
		sends(visitor);
		assertThat(said(visitor)).containsText("No connection");
		assertNoBarriers(visitor.page(), View.LOOKS);
		assertNothingElseWentWrong(visitor);
	}

	@Test
	void goesBackOnceThereIsAConnectionAgain(Visitors visitors) {
		Visitor visitor = atFirstStep(visitors, "").goesOn().isAt("/steps/health").chooses("unwell-signs", "fever");
		visitor.browser().setOffline(true);
		visitor.page().evaluate("history.back()");
		assertThat(said(visitor)).containsText("No connection");
		assertThat(visitor.chosen("unwell-signs")).containsExactly("fever");
		visitor.page().evaluate("history.forward()");
		assertThat(said(visitor)).isHidden();
		visitor.page().evaluate("history.back()");
		assertThat(said(visitor)).containsText("No connection");
		visitor.browser().setOffline(false);
		visitor.presses("turn.again");
		assertThat(visitor.isAt("/steps/emergency").chosen("emergency-signs")).containsExactly("none");
		assertNothingElseWentWrong(visitor);
	}

	@Test
	void answersASecondClickWithASign(Visitors visitors) {
		Visitor visitor = atFirstStep(visitors, "");
		HeldRequests held = HeldRequests.of(visitor.page(), "POST", "/steps/emergency");
		held.during(() -> sends(visitor));
		assertThat(said(visitor)).isHidden();
		sends(visitor);
		assertThat(said(visitor)).containsText("One moment");
		visitor.turnsPage(held::letGo);
		assertThat(held.count()).isOne();
		visitor.isAt("/steps/health");
	}

	@Test
	void sendsWhatWasChangedBetweenTwoClicks(Visitors visitors) {
		Visitor visitor = atFirstStep(visitors, "");
		HeldRequests held = HeldRequests.of(visitor.page(), "POST", "/steps/emergency");
		held.during(() -> sends(visitor));
		visitor.unticks("emergency-signs", "none").chooses("emergency-signs", "numb-saddle");
		held.during(() -> sends(visitor));
		visitor.turnsPage(held::letGo);
		assertThat(visitor.isAt("/advice").urgency()).isEqualTo("emergency");
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 500 })
	void showsTheErrorPageOfTheServer(int status, Visitors visitors) {
		Visitor visitor = atFirstStep(visitors, "").goesOn().isAt("/steps/health").chooses("unwell-signs", "fever");
		visitor.watch().expect(status);
		List<String> sent = sentBy(visitor.page());
		visitor.page()
			.route("**/steps/health",
					(route) -> route.fulfill(new FulfillOptions().setStatus(status)
						.setContentType("text/html;charset=UTF-8")
						.setBody(ERROR_PAGE)),
					new Page.RouteOptions().setTimes(1));
		visitor.goesOn();
		assertThat(visitor.page().locator("h1")).hasText("Something went wrong");
		assertThat(sent).as("and sends nothing twice").containsExactly("POST fetch");
		visitor.turnsPage(visitor.page()::goBack);
		assertThat(visitor.isAt("/steps/health").chosen("unwell-signs")).containsExactly("fever");
	}

	@Test
	void leavesAStartThatTakesLongToTheBrowser(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE);
		HeldRequests held = HeldRequests.of(visitor.page(), "GET", "/steps/emergency");
		held.during(() -> visitor.opens("/"));
		visitor.page().locator("main a[data-ahead]").click();
		held.during(() -> visitor.page().waitForTimeout(1_100));
		held.letGo();
		visitor.page().waitForURL("**/steps/emergency");
		visitor.chooses("emergency-signs", "none").goesOn().isAt("/steps/health");
	}

	/** The browser then does what it does without script: it sends once more. */
	@Test
	void doesWithoutItsSecondFile(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE);
		visitor.page().route("**/js/meanwhile*", (route) -> route.abort());
		visitor.watch().expect(422);
		visitor.opens("/steps/emergency").goesOn();
		assertThat(visitor.isAt("/steps/emergency").page().locator(".problem")).isFocused();
		visitor.chooses("emergency-signs", "none");
		HeldRequests held = HeldRequests.of(visitor.page(), "POST", "/steps/emergency");
		held.during(() -> sends(visitor)).during(() -> sends(visitor));
		visitor.turnsPage(held::letGo);
		visitor.turnsPage(visitor.isAt("/steps/health").page()::goBack);
		assertThat(visitor.isAt("/steps/emergency").chosen("emergency-signs")).containsExactly("none");
		assertThat(visitor.watch().takeNotes()).allMatch((note) -> note.contains("ERR_FAILED"));
	}

	/** With a clock that stands still unless it is moved. */
	private static Visitor atFirstStep(Visitors visitors, String language) {
		Visitor visitor = visitors.on(Device.PHONE);
		visitor.page().clock().install();
		visitor.opens(language + "/steps/emergency").chooses("emergency-signs", "none");
		visitor.page().clock().pauseAt(((Number) visitor.page().evaluate("Date.now() + 1000")).longValue());
		return visitor;
	}

	private static Locator said(Visitor visitor) {
		return visitor.page().locator(".meanwhile");
	}

	private static void sends(Visitor visitor) {
		visitor.page().locator("main form button").first().click();
	}

	private static void assertNothingElseWentWrong(Visitor visitor) {
		assertThat(visitor.watch().takeNotes()).isNotEmpty()
			.allMatch((note) -> note.contains("ERR_INTERNET_DISCONNECTED"));
	}

	private static List<String> sentBy(Page page) {
		var sent = new ArrayList<String>();
		page.onRequest((request) -> {
			if (request.method().equals("POST")) {
				sent.add(request.method() + ' ' + request.resourceType());
			}
		});
		return sent;
	}

}
