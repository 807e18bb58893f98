package org.morningback.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * On a slow line a reply can come when somebody wants something else already. Then it is
 * too late: page and address always belong together, and are what was wanted last.
 */
@BrowserTest
class NewestWishTests {

	@Test
	void showsThePageOfTheLastOfTwoBacks(Visitors visitors) {
		Visitor visitor = atYou(visitors);
		HeldRequests slow = HeldRequests.of(visitor.page(), "GET", "/steps/health");
		slow.during(() -> goesBack(visitor));
		visitor.turnsPage(() -> goesBack(visitor));
		slow.letGo();
		assertShows(visitor, "emergency");
	}

	@Test
	void showsThePageAgainThatSomebodyComesBackTo(Visitors visitors) {
		Visitor visitor = atYou(visitors).chooses("age", "18-to-34");
		HeldRequests slow = HeldRequests.of(visitor.page(), "GET", "/steps/health");
		slow.during(() -> goesBack(visitor));
		visitor.page().evaluate("history.forward()");
		slow.letGo();
		assertShows(visitor, "you");
		assertThat(visitor.chosen("age")).containsExactly("18-to-34");
	}

	@Test
	void staysWhereSomebodyWentBackToWhileAnswersWereOnTheirWay(Visitors visitors) {
		Visitor visitor = atYou(visitors).chooses("age", "18-to-34").chooses("pregnancy", "no");
		HeldRequests slow = HeldRequests.of(visitor.page(), "POST", "/steps/you");
		slow.during(() -> sends(visitor));
		visitor.turnsPage(() -> goesBack(visitor));
		slow.letGo();
		assertShows(visitor, "health");
	}

	/** The page before is not one that the script turned. */
	@Test
	void leavesWithTheBrowserWhileAnswersAreOnTheirWay(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE).opens("/privacy").opens("/steps/emergency");
		visitor.chooses("emergency-signs", "none");
		HeldRequests answers = HeldRequests.of(visitor.page(), "POST", "/steps/emergency");
		HeldRequests page = HeldRequests.of(visitor.page(), "GET", "/privacy");
		answers.during(() -> sends(visitor));
		page.during(() -> goesBack(visitor));
		answers.letGo();
		page.letGo();
		assertThat(visitor.page().locator("h1")).hasText("Your privacy");
		assertThat(visitor.isAt("/privacy").page().evaluate("history.length")).isEqualTo(3);
	}

	@Test
	void namesThePageThatTheServerLeadsTo(Visitors visitors) {
		Visitor visitor = atYou(visitors);
		visitor.browser().clearCookies();
		visitor.turnsPage(() -> goesBack(visitor));
		assertShows(visitor, "emergency");
	}

	@Test
	void takesNoLinkWithinThePageForATurn(Visitors visitors) {
		Visitor visitor = atYou(visitors);
		visitor.turnsPage(() -> goesBack(visitor));
		List<String> fetched = fetchedBy(visitor.page());
		visitor.isAt("/steps/health").page().locator(".hint a[href^='#'], .to-none a").first().click();
		goesBack(visitor);
		assertThat(visitor.page()).hasURL(visitor.page().url().replaceAll("#.*", ""));
		assertThat(fetched).isEmpty();
		visitor.turnsPage(() -> goesBack(visitor));
		assertShows(visitor, "emergency");
	}

	/** Somebody may have answered in another tab since. */
	@Test
	void showsNoFirstStepThatWasFetchedLongAgo(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE);
		visitor.page().clock().install();
		visitor.page().waitForResponse("**/steps/emergency", () -> visitor.opens("/")).finished();
		visitor.inAnotherTab().opens("/steps/emergency").chooses("emergency-signs", "none").goesOn();
		visitor.page().clock().fastForward("10:00");
		visitor.turnsPage(visitor.page().locator("main a[data-ahead]")::click);
		assertThat(visitor.isAt("/steps/emergency").chosen("emergency-signs")).containsExactly("none");
	}

	private static Visitor atYou(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE).opens("/steps/emergency").chooses("emergency-signs", "none");
		visitor.goesOn().isAt("/steps/health");
		visitor.chooses("unwell-signs", "none").chooses("health-history", "none");
		return visitor.goesOn().isAt("/steps/you");
	}

	/** The browser's own waits for the reply, which may be held. */
	private static void goesBack(Visitor visitor) {
		visitor.page().evaluate("history.back()");
	}

	private static void sends(Visitor visitor) {
		visitor.page().locator("main form button").click();
	}

	private static void assertShows(Visitor visitor, String step) {
		assertThat(visitor.page().locator("main form")).hasAttribute("action", "/steps/" + step);
		visitor.isAt("/steps/" + step);
	}

	private static List<String> fetchedBy(Page page) {
		var fetched = new ArrayList<String>();
		page.onRequest((request) -> {
			if (request.resourceType().equals("fetch")) {
				fetched.add(request.url());
			}
		});
		return fetched;
	}

}
