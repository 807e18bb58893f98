package org.morningback.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.RouteOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever goes back and forward finds each page as they left it, sent or not, with script
 * as without: the same choices, as far down. But nothing outlives the answers.
 */
@BrowserTest
class HistoryTests {

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "PHONE_WITHOUT_SCRIPT" })
	void keepsWhatWasChosenAndHowFarItWasRead(Device device, Visitors visitors) {
		Visitor visitor = atHealth(visitors.on(device));
		visitor.chooses("unwell-signs", "fever").chooses("health-history", "cancer");
		scroll(visitor, 500);
		goesBack(visitor).isAt("/steps/emergency");
		goesForward(visitor).isAt("/steps/health");
		assertThat(visitor.chosen("unwell-signs")).containsExactly("fever");
		assertThat(visitor.chosen("health-history")).containsExactly("cancer");
		assertThat(scrolled(visitor)).isEqualTo(500);
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "PHONE_WITHOUT_SCRIPT" })
	void keepsItForEachPage(Device device, Visitors visitors) {
		Visitor visitor = atHealth(visitors.on(device)).chooses("unwell-signs", "fever");
		scroll(visitor, 500);
		goesBack(visitor).unticks("emergency-signs", "none").chooses("emergency-signs", "unsure");
		scroll(visitor, 300);
		goesForward(visitor);
		assertThat(visitor.isAt("/steps/health").chosen("unwell-signs")).containsExactly("fever");
		assertThat(scrolled(visitor)).isEqualTo(500);
		goesBack(visitor);
		assertThat(visitor.isAt("/steps/emergency").chosen("emergency-signs")).containsExactly("unsure");
		assertThat(scrolled(visitor)).isEqualTo(300);
	}

	@Test
	void keepsItFromTheStartPageOn(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE);
		visitor.page().waitForResponse("**/steps/emergency", () -> visitor.opens("/")).finished();
		scroll(visitor, 200);
		visitor.page().waitForResponse("**/js/meanwhile*", () -> clicksStart(visitor)).finished();
		visitor.isAt("/steps/emergency").chooses("emergency-signs", "unsure");
		scroll(visitor, 300);
		goesBack(visitor).isAt("/");
		goesForward(visitor).isAt("/steps/emergency");
		assertThat(visitor.chosen("emergency-signs")).containsExactly("unsure");
		assertThat(scrolled(visitor)).isEqualTo(300);
	}

	/** With an answer missing, or because it could not be stored. */
	@ParameterizedTest
	@ValueSource(ints = { 422, 429, 503 })
	void keepsWhatWasSentAndCameBack(int status, Visitors visitors) {
		Visitor visitor = atHealth(visitors.on(Device.PHONE)).chooses("health-history", "cancer", "steroids");
		visitor.watch().expect(status);
		visitor.page()
			.route("**/steps/health",
					(route) -> route.fulfill(new FulfillOptions().setResponse(route.fetch()).setStatus(status)),
					new RouteOptions().setTimes(1));
		visitor.goesOn().isAt("/steps/health");
		assertThat(visitor.page().locator(".problem")).isVisible();
		goesBack(visitor).isAt("/steps/emergency");
		goesForward(visitor);
		assertThat(visitor.isAt("/steps/health").chosen("health-history")).containsExactly("cancer", "steroids");
	}

	@Test
	void leadsBackFromAnEmergencyToWhatWasTicked(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE).opens("/steps/emergency");
		visitor.chooses("emergency-signs", "numb-saddle");
		scroll(visitor, 200);
		visitor.page().evaluate("document.querySelector('main form').requestSubmit()");
		visitor.page().waitForURL("**/advice");
		scroll(visitor, 100);
		goesBack(visitor);
		assertThat(visitor.isAt("/steps/emergency").chosen("emergency-signs")).containsExactly("numb-saddle");
		assertThat(scrolled(visitor)).isEqualTo(200);
		goesForward(visitor).isAt("/advice");
		assertThat(scrolled(visitor)).isEqualTo(100);
	}

	@Test
	void leavesAnotherPageToTheBrowser(Visitors visitors) {
		Visitor visitor = atHealth(visitors.on(Device.PHONE)).chooses("unwell-signs", "fever");
		scroll(visitor, 500);
		visitor.opens("/privacy");
		visitor.page().goBack();
		assertThat(visitor.isAt("/steps/health").chosen("unwell-signs")).containsExactly("fever");
		visitor.page().waitForFunction("scrollY === 500");
		goesBack(visitor);
		assertThat(visitor.isAt("/steps/emergency").chosen("emergency-signs")).containsExactly("none");
	}

	@Test
	void prefersWhatWasAnsweredSinceInAnotherTab(Visitors visitors) {
		Visitor visitor = atHealth(visitors.on(Device.PHONE)).chooses("unwell-signs", "none");
		goesBack(visitor).isAt("/steps/emergency");
		Visitor elsewhere = visitor.inAnotherTab().opens("/steps/health").chooses("unwell-signs", "fever");
		elsewhere.chooses("health-history", "none").goesOn();
		goesForward(visitor);
		assertThat(visitor.isAt("/steps/health").chosen("unwell-signs")).containsExactly("fever");
	}

	@Test
	void forgetsWhatWasChosenOnceTheAnswersAreDeleted(Visitors visitors) {
		Visitor visitor = atHealth(visitors.on(Device.PHONE)).chooses("unwell-signs", "fever");
		Visitor elsewhere = visitor.inAnotherTab().opens("/my-answers");
		elsewhere.unfolds("mine.delete.show").presses("mine.delete");
		assertThat(goesBack(visitor).isAt("/steps/emergency").chosen("emergency-signs")).isEmpty();
		assertThat(storedBy(visitor.page())).isEqualTo(0);
	}

	/**
	 * As often as somebody goes back: the browser, too, would fill in what it remembers.
	 */
	@ParameterizedTest
	@EnumSource(names = { "PHONE", "PHONE_WITHOUT_SCRIPT" })
	void bringsNothingBackAfterADeletion(Device device, Visitors visitors) {
		Visitor visitor = atHealth(visitors.on(device)).chooses("unwell-signs", "fever");
		visitor.chooses("health-history", "cancer").goesOn();
		visitor.opens("/my-answers").unfolds("mine.delete.show").presses("mine.delete");
		visitor.isAt("/my-answers");
		for (int pages = 0; pages < 4; pages++) {
			visitor.page().goBack();
			assertThat(visitor.page().locator("main")).isVisible();
			assertThat(visitor.page().locator("input:checked")).hasCount(0);
		}
	}

	@Test
	void forgetsItAsWellWhereSomebodyElseBeganSince(Visitors visitors) {
		Visitor visitor = atHealth(visitors.on(Device.PHONE)).chooses("unwell-signs", "fever");
		goesBack(visitor).isAt("/steps/emergency");
		Visitor elsewhere = visitor.inAnotherTab().opens("/my-answers");
		elsewhere.unfolds("mine.again.show").presses("mine.again");
		elsewhere.chooses("emergency-signs", "none").goesOn().isAt("/steps/health");
		assertThat(goesForward(visitor).isAt("/steps/health").chosen("unwell-signs")).isEmpty();
	}

	private static Visitor atHealth(Visitor visitor) {
		visitor.opens("/steps/emergency").chooses("emergency-signs", "none");
		return visitor.goesOn().isAt("/steps/health");
	}

	private static void clicksStart(Visitor visitor) {
		visitor.turnsPage(visitor.page().locator("main a[data-ahead]")::click);
	}

	private static Visitor goesBack(Visitor visitor) {
		visitor.turnsPage(visitor.page()::goBack);
		return visitor;
	}

	private static Visitor goesForward(Visitor visitor) {
		visitor.turnsPage(visitor.page()::goForward);
		return visitor;
	}

	/** Scrolls, and waits until the page has been told. */
	private static void scroll(Visitor visitor, int top) {
		visitor.page().evaluate("(top) => scrollTo(0, top)", top);
		visitor.page().waitForTimeout(100);
	}

	private static int scrolled(Visitor visitor) {
		return (int) visitor.page().evaluate("Math.round(scrollY)");
	}

	private static int storedBy(Page page) {
		return (int) page.evaluate("localStorage.length + sessionStorage.length");
	}

}
