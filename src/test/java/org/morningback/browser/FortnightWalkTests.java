package org.morningback.browser;

import java.time.Duration;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.morningback.SettableClock;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody scores two weeks of mornings, and life comes in between. */
@BrowserTest
@Tag("slow")
@Import(WebTest.Time.class)
class FortnightWalkTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

	private static final String TIP = "pillow-between-legs";

	private final ReferenceCase sideSleeper = ReferenceCase.of("case-29");

	@Autowired
	private SettableClock clock;

	@Autowired
	private ApplicationContext application;

	private OtherContent content;

	@BeforeEach
	void lookWhatIsPublished() {
		this.content = new OtherContent(this.application);
	}

	@AfterEach
	void takeBackWhatWasPublished() {
		this.content.close();
	}

	@Test
	void isShownAsItWasLived(Visitors visitors) {
		waitUntilFourDaysBefore(true);
		Visitor phone = visitors.on(Device.PHONE, this.sideSleeper);
		phone.watch().expect(422);
		DiaryKeeper keeper = new DiaryKeeper(phone, BERLIN, this.clock).until("07:00").begins();

		addsYesterday(keeper);
		changesTheClocks(keeper);
		meetsAWarningSign(keeper);
		writesOnTwoDevices(keeper, visitors.on(Device.DESKTOP));
		comesTooLate(keeper);
		travels(keeper);
		seesOtherContent(keeper);
		comesHome(keeper);
	}

	/** Days 1 to 4. */
	private void addsYesterday(DiaryKeeper keeper) {
		keeper.scores(4).seesWhatTheySaid().until("22:00").goesToBed(2);
		keeper.until("07:00").scores(5, TIP, "routine").seesWhatTheySaid().until("22:30").goesToBed(3);
		keeper.until("09:00").until("11:59").until("08:00").addsYesterday(6).scores(4, "routine").seesWhatTheySaid();
		keeper.until("23:59").goesToBed(0);
	}

	/** Day 5 has an hour less. */
	private void changesTheClocks(DiaryKeeper keeper) {
		Duration night = Duration.between(keeper.now(), keeper.until("07:00").now());
		assertThat(night).isEqualTo(Duration.ofHours(6).plusMinutes(1));
		keeper.scores(7).seesWhatTheySaid();
	}

	private void meetsAWarningSign(DiaryKeeper keeper) {
		Visitor visitor = keeper.visitor();
		visitor.follows("mornings.warning");
		visitor.isAt("/steps/emergency").chooses("emergency-signs", "chest-pain").goesOn();
		assertThat(visitor.urgency()).isEqualTo("emergency");

		keeper.seesWhatTheySaid();
		assertThat(visitor.page().locator("main")).containsText("Your answers show a warning sign");
		assertThat(visitor.page().locator("main")).not().containsText("Come back tomorrow");
		visitor.follows("mornings.warned.advice");
		visitor.isAt("/advice").follows("advice.mistake");
		visitor.unticks("emergency-signs", "chest-pain").chooses("emergency-signs", "none").goesOn();
		visitor.answersAll(this.sideSleeper);
		keeper.seesWhatTheySaid();
		assertThat(visitor.page().locator(".problem")).hasCount(0);
	}

	/** The evening of day 5, and day 6. */
	private void writesOnTwoDevices(DiaryKeeper keeper, Visitor desktop) {
		Visitor phone = keeper.visitor();
		keeper.opensByWordsOn(desktop).until("21:00").goesToBed(4);
		keeper.until("07:10").scores(8).seesWhatTheySaid();
		keeper.takes(phone).seesWhatTheySaid().corrects(6).seesWhatTheySaid();
		keeper.takes(desktop).seesWhatTheySaid().until("22:00").goesToBed(3).takes(phone);
	}

	/** Day 7 is missed: the form of it is open until after noon of day 8. */
	private void comesTooLate(DiaryKeeper keeper) {
		Visitor visitor = keeper.until("12:30").until("11:58").visitor();
		visitor.opens("/mornings").follows("mornings.morning.yesterday.add");
		keeper.until("12:00");
		visitor.chooses("pain", "9").presses("mornings.save");
		assertThat(visitor.page().locator(".notice[role=status]")).containsText("That day can no longer be scored");
		keeper.seesWhatTheySaid().scores(3).seesWhatTheySaid();
	}

	/** Day 8 is six hours longer. */
	private void travels(DiaryKeeper keeper) {
		keeper.until("16:00").travelsTo(NEW_YORK).seesWhatTheySaid().until("21:30").goesToBed(1);
		keeper.until("06:30").scores(4).seesWhatTheySaid();
	}

	/** From day 9 on; day 10 is missed. */
	private void seesOtherContent(DiaryKeeper keeper) {
		this.content.publishWithout(TIP);
		keeper.ledger().say("something we no longer ask", "Put a pillow between your legs when you lie on your side");
		keeper.until("22:00").goesToBed(2).until("12:30").until("07:00");
		Visitor visitor = keeper.visitor();
		visitor.opens("/mornings");
		assertThat(visitor.page().locator(".notice[role=status]")).containsText("The questions were renewed");
		assertThat(visitor.page().locator("input[name=done]").first()).isAttached();
		assertThat(visitor.page().locator("input[name=done][value=%s]".formatted(TIP))).not().isAttached();
		keeper.seesWhatTheySaid().scores(5, "routine").seesWhatTheySaid();
	}

	/**
	 * Days 12 to 16; on the way to New Zealand a day gets lost, on the way back one comes
	 * again.
	 */
	private void comesHome(DiaryKeeper keeper) {
		keeper.until("23:00").goesToBed(3).until("07:00").scores(6).until("06:00").until("14:00").travelsTo(AUCKLAND);
		keeper.seesWhatTheySaid().scores(2).until("21:00").goesToBed(2);
		keeper.until("06:00").scores(10).seesWhatTheySaid().until("21:00").goesToBed(0);
		keeper.until("07:00").scores(0).seesWhatTheySaid();
		assertThat(keeper.visitor().page().locator(".notice a[href='/mornings/look-back']")).isVisible();

		keeper.travelsTo(BERLIN).seesWhatTheySaid();
		assertThat(keeper.visitor().page().locator("h1")).containsText("My mornings");
		keeper.until("07:00").seesWhatTheySaid();
		assertThat(keeper.visitor().named(AriaRole.LINK, "mornings.morning.today.change")).isVisible();
	}

	/** Goes to bed at half past two, which comes twice in the fourth night. */
	@Test
	void isShownAsItWasLivedWithoutScript(Visitors visitors) {
		waitUntilFourDaysBefore(false);
		DiaryKeeper keeper = new DiaryKeeper(visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.sideSleeper), BERLIN,
				this.clock);

		keeper.until("07:00").beginsWithoutScript().scores(3, TIP);
		for (int day = 1; day < 8; day++) {
			keeper.until("02:30").goesToBed(day % 3).until("07:00").scores(2 + day % 4).seesWhatTheySaid();
		}
		keeper.until("23:30").goesToBed(1).travelsWithoutScript(NEW_YORK).until("06:00").scores(9).seesWhatTheySaid();
	}

	/** Five in the morning, four days before clocks change. */
	private void waitUntilFourDaysBefore(boolean spring) {
		ZoneOffsetTransition change = BERLIN.getRules().nextTransition(this.clock.instant().plus(Duration.ofDays(5)));
		if (change.isGap() != spring) {
			change = BERLIN.getRules().nextTransition(change.getInstant());
		}
		this.clock.pass(Duration.between(this.clock.instant(),
				change.getDateTimeBefore().toLocalDate().minusDays(4).atTime(5, 0).atZone(BERLIN)));
	}

}
