package org.morningback.browser;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.morningback.SettableClock;
import org.morningback.WebTest;
import org.morningback.browser.Accessibility.View;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.browser.Accessibility.assertFits;
import static org.morningback.browser.Accessibility.assertNoBarriers;

/** Somebody tests a change at home, for as long as it takes. */
@BrowserTest
@Tag("slow")
@Import(WebTest.Time.class)
class ExperimentWalkTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final String ARMS = "a pillow in your arms";

	private static final String KNEES = "a pillow between your knees";

	/** By how much each full pair is better: hope, and nothing that is clear. */
	private static final int[] UNCLEAR = { 3, -2, 2, -1, 3, -2, 2, 0 };

	/** What that comes to at each look, counted by hand. */
	private static final Map<Integer, String> SEEN = Map.of(8, "better on 4 of 8 pairs, the same on 1 and worse on 3",
			12, "better on 6 of 12 pairs, the same on 1 and worse on 5", 16,
			"better on 8 of 16 pairs, the same on 2 and worse on 6", 20,
			"better on 10 of 20 pairs, the same on 2 and worse on 8");

	private final ReferenceCase sideSleeper = ReferenceCase.of("case-29");

	@Autowired
	private SettableClock clock;

	@Autowired
	private ApplicationContext application;

	private OtherContent content;

	private DiaryKeeper keeper;

	private HomeTester tester;

	@BeforeEach
	void lookWhatIsPublished() {
		this.content = new OtherContent(this.application);
	}

	@AfterEach
	void takeBackWhatWasPublished() {
		this.content.close();
	}

	@Test
	void isToldAfterFortySixNightsThatNobodyCanTell(Visitors visitors) {
		waitUntilAWeekBeforeClocksChange();
		Visitor phone = visitors.on(Device.PHONE, this.sideSleeper);
		begin(phone);
		int complete = 0;
		for (int pair = 0; pair < 23; pair++) {
			complete += sleep(pair, UNCLEAR[complete % UNCLEAR.length]) ? 1 : 0;
			Locator page = this.tester.opens().page().locator("main");
			if (SEEN.containsKey(complete)) {
				assertThat(page).containsText(SEEN.get(complete));
			}
			else if (complete < 8) {
				assertThat(page).not().containsText("better on");
				assertThat(page).containsText("The next look is after 8.");
			}
			live(pair, phone, visitors);
		}
		Locator verdict = phone.page().locator("[data-verdict=cannot-tell]");
		assertThat(verdict).containsText("We cannot tell");
		assertThat(verdict).containsText("You had bet on this: a pillow between your knees.");
		assertThat(verdict).containsText("in 25 of 100 tests");
		assertThat(phone.named(AriaRole.LINK, "experiment.another")).isVisible();
	}

	/** What comes in between. */
	private void live(int pair, Visitor phone, Visitors visitors) {
		switch (pair) {
			case 3 -> this.content.publishWithout("pillow-between-legs");
			case 5 -> this.keeper.opensByWordsOn(visitors.on(Device.DESKTOP));
			case 6 -> this.keeper.takes(phone);
			case 7 -> this.keeper.travelsTo(LONDON);
			case 9 -> this.keeper.typesInFromPaper(this.keeper.today().minusDays(2), 0);
			case 12 -> this.keeper.travelsTo(BERLIN);
			default -> {
			}
		}
	}

	/**
	 * Sleeps a pair of nights; false where it is dropped.
	 * @param better by how much the change makes the morning better
	 */
	private boolean sleep(int pair, int better) {
		int first = 2 * pair;
		int second = first + 1;
		switch (pair) {
			case 2 -> {
				this.keeper.until("23:30").until("07:00").scores(5);
				this.tester.isFree();
				this.keeper.until("07:00").scores(5);
			}
			case 4 -> {
				this.tester.looks(first);
				this.keeper.until("23:00");
				this.tester.looks(second);
				int missed = this.tester.painAfter(first, better);
				this.keeper.until("07:00").addsYesterday(missed).scores(this.tester.painAfter(second, better));
				return this.tester.sleptBoth(first);
			}
			case 8 -> {
				this.tester.looks(first);
				this.keeper.until("07:00").scores(5);
				this.tester.looks(second);
				this.keeper.until("08:00");
			}
			case 10 -> {
				this.tester.looks(first);
				this.keeper.until("07:00").scores(5);
				this.tester.leavesOut(second);
				this.keeper.until("07:00").scores(0);
			}
			default -> {
				this.tester.looks(first);
				this.keeper.until("07:00").scores(this.tester.painAfter(first, better));
				this.tester.looks(second);
				this.keeper.until("07:00").scores(this.tester.painAfter(second, better));
				return this.tester.sleptBoth(first);
			}
		}
		return false;
	}

	@Test
	void isToldAfterSixteenNightsWhatHelpsWithoutScript(Visitors visitors) {
		waitUntilAWeekBeforeClocksChange();
		Visitor phone = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.sideSleeper);
		this.keeper = new DiaryKeeper(phone, BERLIN, this.clock).beginsWithoutScript();
		this.tester = new HomeTester(this.keeper, ARMS, KNEES).isReady(this.sideSleeper);
		isOpenToAll(phone, "/mornings/experiment");
		isOpenToAll(phone, "/mornings/experiment/changes/knees-or-arms");
		this.tester.begins("knees-or-arms", "change");
		for (int pair = 0; pair < 8; pair++) {
			assertThat(sleepSoundly(pair, 2 + pair % 2)).isTrue();
			if (pair == 3) {
				this.keeper.until("21:00");
				isOpenToAll(phone, "/mornings/experiment");
			}
		}
		isOpenToAll(phone, "/mornings/experiment");
		assertThat(this.tester.opens().page().locator("[data-verdict=helps]"))
			.containsText("Better for you: a pillow between your knees");
		assertThat(phone.page().locator(".verdict")).containsText("about 2.3 points");
		assertThat(phone.page().locator(".verdict"))
			.containsText("With a pillow between your knees, it was better on 8 of 8 pairs");
		assertThat(phone.page().locator(".verdict")).containsText("in 1 of 100 tests");
	}

	private static void isOpenToAll(Visitor visitor, String address) {
		for (String language : List.of("", "/es")) {
			visitor.opens(language + address);
			assertNoBarriers(visitor.page(), View.LOOKS);
			assertFits(visitor.page());
		}
	}

	private boolean sleepSoundly(int pair, int better) {
		for (int night = 2 * pair; night < 2 * pair + 2; night++) {
			this.tester.looks(night);
			this.keeper.until("07:00").scores(this.tester.painAfter(night, better));
		}
		return this.tester.sleptBoth(2 * pair);
	}

	private void begin(Visitor visitor) {
		this.keeper = new DiaryKeeper(visitor, BERLIN, this.clock).begins();
		this.tester = new HomeTester(this.keeper, ARMS, KNEES).isReady(this.sideSleeper)
			.begins("knees-or-arms", "change");
	}

	private void waitUntilAWeekBeforeClocksChange() {
		var change = BERLIN.getRules().nextTransition(this.clock.instant().plus(Duration.ofDays(8)));
		this.clock.pass(Duration.between(this.clock.instant(),
				change.getDateTimeBefore().toLocalDate().minusDays(8).atTime(5, 0).atZone(BERLIN)));
	}

}
