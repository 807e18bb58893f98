package org.morningback.browser;

import java.time.Duration;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.morningback.SettableClock;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Where answers are kept for minutes only, nobody loses them without a warning. */
@BrowserTest
@Import(WebTest.Time.class)
@TestPropertySource(
		properties = { "morningback.session.keep-for=20m", "morningback.quick-exit=https://www.example.org/" })
class ExpiryTests {

	private final ReferenceCase stomachSleeper = ReferenceCase.of("case-12");

	@Autowired
	private SettableClock clock;

	@Test
	void warnsInTimeAndKeepsThemLonger(Visitors visitors) {
		Visitor visitor = atDays(visitors).chooses("activity", "active");
		passes(visitor, 15);
		assertThat(warning(visitor)).isHidden();
		passes(visitor, 2);
		assertThat(warning(visitor)).isVisible();
		visitor.named(AriaRole.BUTTON, "site.extend").click();
		assertThat(warning(visitor)).isHidden();
		assertThat(visitor.isAt("/steps/days").chosen("activity")).containsExactly("active");
		passes(visitor, 17);
		assertThat(warning(visitor)).isVisible();
	}

	@Test
	void warnsOnlyWhereTheAnswersAreUsedNowhereElse(Visitors visitors) {
		Visitor visitor = atDays(visitors);
		passes(visitor, 10);
		visitor.inAnotherTab().opens("/steps/mattress");
		asksDuring(visitor, 7);
		assertThat(warning(visitor)).isHidden();
		passes(visitor, 10);
		assertThat(warning(visitor)).isVisible();
		visitor.inAnotherTab().opens("/steps/mattress");
		asksDuring(visitor, 1);
		assertThat(warning(visitor)).isHidden();
	}

	/** Some pages are read without using the answers. */
	@Test
	void warnsInTimeOnAPageThatDoesNotKeepThemLonger(Visitors visitors) {
		Visitor visitor = atDays(visitors);
		passes(visitor, 14);
		visitor.opens("/privacy");
		passes(visitor, 3);
		assertThat(warning(visitor)).isVisible();
	}

	/** Timers stand still while a machine sleeps, and clocks go on. */
	@Test
	void warnsAtOnceAfterASleep(Visitors visitors) {
		Visitor visitor = atDays(visitors);
		this.clock.pass(Duration.ofMinutes(17));
		long now = ((Number) visitor.page().evaluate("Date.now()")).longValue();
		visitor.page().clock().setSystemTime(now + Duration.ofMinutes(17).toMillis());
		assertThat(warning(visitor)).isHidden();
		visitor.page().evaluate("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))");
		assertThat(warning(visitor)).isVisible();
	}

	@Test
	void saysSoWhereTheyAreDeletedAlready(Visitors visitors) {
		Visitor visitor = atDays(visitors);
		Visitor elsewhere = visitor.inAnotherTab().opens("/my-answers");
		elsewhere.unfolds("mine.delete.show").presses("mine.delete");
		passes(visitor, 1);
		assertThat(warning(visitor).getByText("Your answers have been deleted")).isVisible();
		assertThat(warning(visitor).locator("button")).isHidden();
		assertThat(warning(visitor).getByText("about to be deleted")).isHidden();
	}

	@Test
	void tellsWhoeverKeepsThemLongerTooLate(Visitors visitors) {
		Visitor visitor = atDays(visitors);
		passes(visitor, 17);
		assertThat(warning(visitor)).isVisible();
		this.clock.pass(Duration.ofMinutes(4));
		visitor.presses("site.extend");
		assertThat(visitor.isAt("/steps/emergency").page().locator(".notice")).containsText("no earlier answers");
	}

	@Test
	void leavesTheWarningInSightWhereThereIsNoConnection(Visitors visitors) {
		Visitor visitor = atDays(visitors);
		passes(visitor, 17);
		visitor.browser().setOffline(true);
		visitor.named(AriaRole.BUTTON, "site.extend").click();
		Locator said = visitor.page().locator(".meanwhile");
		assertThat(said).containsText("No connection");
		assertThat(warning(visitor)).isVisible();
		assertThat(said.boundingBox().y + said.boundingBox().height).isLessThan(warning(visitor).boundingBox().y);
		visitor.browser().setOffline(false);
		visitor.named(AriaRole.BUTTON, "turn.again").click();
		assertThat(warning(visitor)).isHidden();
		assertThat(visitor.watch().takeNotes()).allMatch((note) -> note.contains("ERR_INTERNET_DISCONNECTED"));
	}

	@Test
	void saysNothingThatItCannotKnow(Visitors visitors) {
		Visitor visitor = atDays(visitors);
		visitor.page().route("**/my-answers/time-left", (route) -> route.abort());
		passes(visitor, 17);
		passes(visitor, 1);
		assertThat(warning(visitor)).isHidden();
		visitor.page().unroute("**/my-answers/time-left");
		passes(visitor, 1);
		assertThat(warning(visitor)).isVisible();
		assertThat(visitor.watch().takeNotes()).allMatch((note) -> note.contains("ERR_FAILED"));
	}

	@Test
	void saysWithoutScriptHowLongTheyAreKept(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.stomachSleeper).opens("/steps/days");
		assertThat(visitor.page().locator("[data-kept-for]")).containsText("20 minutes");
		assertThat(visitor.page().locator(".expiry")).isHidden();
	}

	@Test
	void keepsThemLongerWithoutScriptToo(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.stomachSleeper).opens("/steps/days");
		visitor.chooses("activity", "active").presses("site.extend");
		assertThat(visitor.isAt("/steps/days").chosen("activity")).containsExactly("active");
		visitor.opens("/advice").presses("site.extend");
		assertThat(visitor.isAt("/advice").page().getByText("kept longer now").isVisible()).isTrue();
	}

	@Test
	void offersOneButtonWhereScriptRuns(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE, this.stomachSleeper).opens("/steps/mattress");
		assertThat(visitor.goesOn().named(AriaRole.BUTTON, "site.extend").count()).isZero();
		assertThat(visitor.opens("/advice").named(AriaRole.BUTTON, "site.extend").count()).isZero();
	}

	@Test
	void saysNothingToThoseWithoutAnswers(Visitors visitors) {
		assertThat(visitors.on(Device.PHONE).opens("/").page().locator("[data-kept-for]").count()).isZero();
	}

	private Visitor atDays(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE, this.stomachSleeper);
		visitor.page().clock().install();
		return visitor.opens("/steps/days");
	}

	/** Here as on the server. */
	private void passes(Visitor visitor, int minutes) {
		this.clock.pass(Duration.ofMinutes(minutes));
		visitor.page().clock().fastForward(Duration.ofMinutes(minutes).toMillis());
	}

	private void asksDuring(Visitor visitor, int minutes) {
		visitor.page().waitForResponse("**/my-answers/time-left", () -> passes(visitor, minutes)).finished();
	}

	private static Locator warning(Visitor visitor) {
		return visitor.page().locator(".expiry");
	}

}
