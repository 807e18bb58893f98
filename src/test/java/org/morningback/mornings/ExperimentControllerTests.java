package org.morningback.mornings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.SettableClock;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A person tests a change at home. */
@WebTest
class ExperimentControllerTests {

	private static final String EXPERIMENT = "/mornings/experiment";

	private static final String TERMS = EXPERIMENT + "/changes/knees-or-arms";

	private static final Duration DAY = Duration.ofDays(1);

	@Autowired
	private SettableClock clock;

	@Autowired
	private Browser browser;

	/** Seven o'clock on a Thursday, in a place where no clock changes. */
	@BeforeEach
	void waitUntilThursday() {
		long since = Duration.between(SettableClock.START, this.clock.instant()).toSeconds();
		this.clock.pass(Duration.ofDays(11).minusSeconds(since % Duration.ofDays(7).toSeconds()));
	}

	@Test
	void offersOnlyWhatSuitsTheAnswers() {
		ready(5, 5, 5, 5, 5);

		Page choice = this.browser.get(EXPERIMENT);

		assertThat(choice.all(".ways a", "href")).containsExactly(TERMS, EXPERIMENT + "/changes/rolled-or-flat-towel",
				EXPERIMENT + "/changes/left-or-right", EXPERIMENT + "/changes/stretch-or-breathing",
				EXPERIMENT + "/changes/topper-or-none", EXPERIMENT + "/changes/own-bed-or-other");
		assertThat(choice.main()).contains("A weak test", "Never test medicine like this")
			.doesNotContain("under your knees");
		assertThat(choice.all("[data-closed]", "data-closed")).isEmpty();
	}

	@Test
	void takesFourOfFiveMorningsFirst() {
		ready(5, 5, 5);
		assertThat(closed()).containsExactly("too-few-mornings");
		assertThat(this.browser.get(EXPERIMENT).main()).contains("It takes 4 of the last 5, and you have 3.");
		assertThat(this.browser.get(TERMS).location()).isEqualTo(EXPERIMENT);
		assertThat(this.browser.post(TERMS, "bet=neither", "alone=on").location()).isEqualTo(EXPERIMENT);
		assertThat(closed()).as("nothing has begun").containsExactly("too-few-mornings");
	}

	@Test
	void takesEnoughPainFirst() {
		ready(2, 3, 3, 3, 3);
		assertThat(closed()).containsExactly("too-little-pain");
		assertThat(this.browser.get(TERMS).location()).isEqualTo(EXPERIMENT);
	}

	@Test
	void takesAnswersOfToday() {
		ready(5, 5, 5, 5, 5);
		this.clock.pass(DAY.plusHours(1));

		assertThat(closed()).containsExactly("answer");
		assertThat(this.browser.get(EXPERIMENT).all("[data-closed] a", "href")).containsExactly("/continue");
		assertThat(this.browser.get(TERMS).location()).isEqualTo(EXPERIMENT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "health unwell-signs=weight-loss",
			"you age=35-to-44,pregnancy=16-to-27-weeks,pregnancy-signs=none", "health unwell-signs=fever" })
	void isForNobodyWhoShouldBeSeenSoonOrIsFarPregnant(String answer) {
		ready(5, 5, 5, 5, 5);
		String[] step = answer.split(" ");
		String fields = step[0].equals("health") ? step[1] + ",health-history=none" : step[1];
		this.browser.walk(Walk.PLAIN.with(step[0], fields.split(",")));

		assertThat(closed()).containsExactly("not-for-you");
		assertThat(this.browser.get(TERMS).location()).isEqualTo(EXPERIMENT);
	}

	@Test
	void saysWhatItIsAndAsksForABetFirst() {
		ready(5, 5, 5, 5, 5);

		Page terms = this.browser.get(TERMS);
		assertThat(terms.texts("dt")).containsExactly("a pillow in your arms", "a pillow between your knees");
		assertThat(terms.main()).contains("Both could help, and nobody knows which is better",
				"first looked at after 8 pairs. That takes 16 nights at least, and 48 at the most");
		assertThat(terms.all("input[name=bet]", "value")).containsExactly("usual", "change", "neither");

		Page again = this.browser.post(TERMS, "bet=change");
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.all(".problem a", "href")).containsExactly("#alone");
		assertThat(again.checked("bet")).containsExactly("change");
		Page other = this.browser.post(TERMS, "bet=both", "alone=on");
		assertThat(other.all(".problem a", "href")).containsExactly("#bet");
		assertThat(other.checked("alone")).containsExactly("on");
		assertThat(closed()).as("nothing has begun").isEmpty();
	}

	@Test
	void tellsTonightOnceItIsAskedForInTheEvening() {
		begin();
		Page day = this.browser.get(EXPERIMENT);
		assertThat(day.all("[data-tonight]", "data-tonight")).containsExactly("day");
		assertThat(day.select("form[action$=/signs]")).as("on a Monday").isEmpty();
		assertThat(this.browser.post(EXPERIMENT + "/tonight", "day=" + today()).location()).isEqualTo(EXPERIMENT);
		assertThat(tonight()).as("by day nothing is told").isEqualTo("day");

		this.clock.pass(Duration.ofHours(14));
		assertThat(tonight()).isEqualTo("ask");
		this.browser.post(EXPERIMENT + "/tonight", "day=" + today().minusDays(1));
		assertThat(tonight()).as("a form of yesterday").isEqualTo("ask");
		Page shown = this.browser.follow(this.browser.post(EXPERIMENT + "/tonight", "day=" + today()));

		assertThat(shown.all("[data-tonight]", "data-tonight")).containsExactly("shown");
		assertThat(shown.texts(".tonight strong"))
			.isSubsetOf(List.of("a pillow in your arms", "a pillow between your knees"))
			.hasSize(1);
		assertThat(this.browser.get(EXPERIMENT).texts(".tonight strong")).isEqualTo(shown.texts(".tonight strong"));
		this.browser.post(EXPERIMENT + "/leave-out", "day=" + today());
		assertThat(tonight()).isEqualTo("left-out");
		this.browser.post(EXPERIMENT + "/tonight", "day=" + today());
		assertThat(tonight()).isEqualTo("left-out");
	}

	@Test
	void testsOneThingAtATime() {
		begin();

		assertThat(this.browser.get(EXPERIMENT + "?another").all("[data-closed]", "data-closed"))
			.containsExactly("busy");
		assertThat(this.browser.get(EXPERIMENT + "/changes/left-or-right").location()).isEqualTo(EXPERIMENT);
		this.browser.post(EXPERIMENT + "/changes/left-or-right", "bet=neither", "alone=on");
		assertThat(this.browser.get(EXPERIMENT).texts("h1 .place"))
			.containsExactly("A pillow between your knees, or in your arms");
		assertThat(this.browser.get("/mornings").texts("main a")).contains("Go on with my home test");
	}

	@Test
	void asksForWarningSignsOnSundayBeforeItTellsTonight() {
		begin();
		this.clock.pass(DAY.multipliedBy(6).plusHours(14));
		Page sunday = this.browser.get(EXPERIMENT);
		assertThat(sunday.questions()).containsExactly("sign-0", "sign-1", "sign-2");
		assertThat(sunday.select("[data-tonight]")).isEmpty();
		this.browser.post(EXPERIMENT + "/tonight", "day=" + today());

		Page again = this.browser.post(EXPERIMENT + "/signs", "sign-0=absent", "sign-2=absent");
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.all(".problem a", "href")).containsExactly("#sign-1");
		assertThat(again.checked("sign-2")).containsExactly("absent");

		this.browser.post(EXPERIMENT + "/signs", "sign-0=absent", "sign-1=absent", "sign-2=absent");
		assertThat(tonight()).isEqualTo("ask");
	}

	@Test
	void leadsAWarningSignToTheSafetyQuestionsAtOnce() {
		begin();
		this.clock.pass(DAY.multipliedBy(6));

		Page sent = this.browser.post(EXPERIMENT + "/signs", "sign-1=there");

		assertThat(sent.location()).isEqualTo("/steps/emergency");
		Page stopped = this.browser.get(EXPERIMENT);
		assertThat(state()).isEqualTo("sign");
		assertThat(stopped.links()).contains("/steps/emergency");
		assertThat(stopped.select("[data-tonight], .verdict")).isEmpty();
	}

	@Test
	void beginsNoOtherTestBeforeTheSafetyQuestionsAreAnsweredAfterASign() {
		begin();
		this.clock.pass(Duration.ofMinutes(1));
		this.browser.post(EXPERIMENT + "/signs", "sign-0=there");
		this.clock.pass(Duration.ofMinutes(1));
		this.browser.answer("days", "activity=some", "mood=none");

		Page another = this.browser.get(EXPERIMENT + "?another");
		assertThat(another.all("[data-closed]", "data-closed")).containsExactly("sign");
		assertThat(another.all("[data-closed] a", "href")).containsExactly("/steps/emergency");
		assertThat(this.browser.get(TERMS).location()).isEqualTo(EXPERIMENT);

		this.browser.answer("emergency", "emergency-signs=none");
		assertThat(this.browser.get(EXPERIMENT + "?another").all(".ways a", "href")).contains(TERMS);
	}

	@Test
	void waitsWhileTheLatestAnswersSayToBeSeen() {
		begin();
		this.browser.answer("health", "unwell-signs=weight-loss", "health-history=none");
		this.clock.pass(DAY.multipliedBy(3).plusHours(14));

		assertThat(state()).as("though the answer is old by now").isEqualTo("held");
		this.browser.post(EXPERIMENT + "/tonight", "day=" + today());
		assertThat(this.browser.get(EXPERIMENT).select("[data-tonight]")).isEmpty();
		assertThat(this.browser.get(EXPERIMENT).links()).contains("/advice");

		this.browser.walk(Walk.PLAIN);
		assertThat(state()).isEqualTo("running");
	}

	@Test
	void stopsWhenThePersonWishes() {
		begin();
		this.browser.post(EXPERIMENT + "/stop");

		assertThat(state()).isEqualTo("wish");
		assertThat(this.browser.get(EXPERIMENT).main()).contains("You stopped the test with no pair full.");
		assertThat(this.browser.get(EXPERIMENT + "?another").all(".ways a", "href")).contains(TERMS);
	}

	@Test
	void stopsAfterTwoMuchWorseMornings() {
		begin();
		for (int morning = 0; morning < 2; morning++) {
			this.clock.pass(DAY);
			score(8);
		}
		assertThat(state()).isEqualTo("mornings");
		assertThat(this.browser.get(EXPERIMENT).links()).contains("/steps/emergency");
	}

	@Test
	void looksAtAMattressBeforeAndAfterAndCallsItNoTest() {
		ready(6, 6, 6, 6, 6, 6, 6);
		Page terms = this.browser.get(EXPERIMENT + "/changes/new-mattress-before-after");
		assertThat(terms.main()).contains("This is not a test").doesNotContain("bet on");
		this.browser.post(EXPERIMENT + "/changes/new-mattress-before-after");

		Page waiting = this.browser.get(EXPERIMENT);
		assertThat(waiting.main()).contains("You can look at this on");
		assertThat(waiting.all("[data-closed]", "data-closed")).containsExactly("busy");
		for (int day = 0; day < 29; day++) {
			this.clock.pass(DAY);
			score(4);
		}
		assertThat(this.browser.get(EXPERIMENT).main())
			.contains("6.0 of 10 on average before it, and 4.0 in the third and fourth week", "This is not a test");
	}

	@Test
	void hidesTheScoreUntilALookAndTellsTheClinicianHowItEnded() {
		begin();
		for (int pair = 0; pair < 8; pair++) {
			assertThat(this.browser.get(EXPERIMENT).main()).doesNotContain("better on", "points");
			sleep(3);
			sleep(3);
		}
		Page verdict = this.browser.get(EXPERIMENT);
		assertThat(state()).isEqualTo("over");
		assertThat(verdict.all("[data-verdict]", "data-verdict")).containsExactly("helps");
		assertThat(verdict.main()).contains("it was better on 8 of 8 pairs, the same on 0 and worse on 0",
				"You had bet on this: a pillow between your knees", "in 1 of 100 tests");
		assertThat(this.browser.get(EXPERIMENT + "?another").all("[data-closed]", "data-closed"))
			.doesNotContain("busy");

		this.browser.walk(Walk.PLAIN);
		assertThat(this.browser.get("/advice/clinician").main()).contains(
				"Home test, 8 pairs of nights in random order (A pillow between your knees, or in your arms): Helps",
				"Better with a pillow between your knees on 8 pairs, same on 0, worse on 0; two-sided p 0.008");
	}

	/** A night, after which the morning with the change is so much better. */
	private void sleep(int better) {
		this.clock.pass(Duration.ofHours(14));
		this.browser.post(EXPERIMENT + "/signs", "sign-0=absent", "sign-1=absent", "sign-2=absent");
		Page shown = this.browser.follow(this.browser.post(EXPERIMENT + "/tonight", "day=" + today()));
		this.clock.pass(Duration.ofHours(10));
		score(shown.texts(".tonight strong").contains("a pillow between your knees") ? 5 - better : 5);
	}

	@Test
	void isGoneWithTheAnswers() {
		begin();
		this.browser.post("/my-answers/delete");
		assertThat(this.browser.get(EXPERIMENT).main()).contains("We have no mornings from you in this browser");
	}

	@Test
	void needsADiary() {
		assertThat(this.browser.get(EXPERIMENT).main()).contains("We have no mornings from you in this browser");
		this.browser.walk(Walk.PLAIN);
		assertThat(this.browser.get(EXPERIMENT).main()).contains("You have not scored a morning here yet");
		assertThat(this.browser.post(TERMS, "bet=neither", "alone=on").main())
			.contains("You have not scored a morning here yet");
	}

	/** A diary with these mornings, the last of them today, and answers of today. */
	private void ready(int... pains) {
		this.browser.walk(Walk.PLAIN);
		this.browser.post("/mornings/begin");
		this.browser.post("/mornings/zone", "zone=Atlantic/Reykjavik");
		for (int at = 0; at < pains.length; at++) {
			this.clock.pass((at > 0) ? DAY : Duration.ZERO);
			score(pains[at]);
		}
		this.browser.walk(Walk.PLAIN);
	}

	private void begin() {
		ready(5, 5, 5, 5, 5);
		assertThat(this.browser.post(TERMS, "bet=change", "alone=on").location()).isEqualTo(EXPERIMENT);
		assertThat(state()).isEqualTo("running");
	}

	private void score(int pain) {
		assertThat(this.browser.post("/mornings/" + today(), "pain=" + pain).location()).isEqualTo("/mornings?saved");
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private List<String> closed() {
		return this.browser.get(EXPERIMENT).all("[data-closed]", "data-closed");
	}

	private String state() {
		return this.browser.get(EXPERIMENT).select("main").attr("data-experiment");
	}

	private String tonight() {
		return this.browser.get(EXPERIMENT).select("[data-tonight]").attr("data-tonight");
	}

}
