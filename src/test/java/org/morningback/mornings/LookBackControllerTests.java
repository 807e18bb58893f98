package org.morningback.mornings;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.SettableClock;
import org.morningback.Walk;
import org.morningback.WebTest;
import org.morningback.knowledge.questions.Question;
import org.morningback.release.Releases;
import org.morningback.vault.Secret;
import org.morningback.vault.Vault;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A person looks back after two weeks and after six. */
@WebTest
class LookBackControllerTests {

	private static final Duration DAY = Duration.ofDays(1);

	private static final String LOOK_BACK = "/mornings/look-back";

	@Autowired
	private SettableClock clock;

	@Autowired
	private Browser browser;

	@Autowired
	private Releases releases;

	@Autowired
	private Vault vault;

	@BeforeEach
	void waitUntilSeven() {
		long sinceSeven = Duration.between(SettableClock.START, this.clock.instant()).toSeconds() % DAY.toSeconds();
		this.clock.pass(DAY.minusSeconds(sinceSeven));
	}

	@Test
	void saysWhenItIsDueAndBeginsNothingBefore() {
		begin();
		this.clock.pass(DAY.multipliedBy(13));

		assertThat(this.browser.get("/mornings").main()).contains("You can look back from");
		assertThat(this.browser.get(LOOK_BACK).main()).contains("You can look back from")
			.doesNotContain("Look back now");
		assertThat(this.browser.post(LOOK_BACK).location()).isEqualTo(LOOK_BACK);
		assertThat(this.browser.get("/mornings").main()).doesNotContain("You have begun to look back");
	}

	@Test
	void isDueAfterTwoWeeksAndStaysSo() {
		begin();
		this.clock.pass(DAY.multipliedBy(14));
		assertThat(this.browser.get("/mornings").notice()).isEqualTo("It is time to look back at your mornings");
		this.clock.pass(DAY.multipliedBy(5));

		Page due = this.browser.get("/mornings");

		assertThat(due.links()).contains(LOOK_BACK);
		assertThat(this.browser.get(LOOK_BACK).all("form", "action")).containsExactly(LOOK_BACK);
		assertThat(this.browser.get("/es" + LOOK_BACK).main()).contains("Mirar atrás ahora");
	}

	@Test
	void asksAgainWhatCanHaveChangedTheSafetyQuestionsFirst() {
		begin();
		this.clock.pass(DAY.multipliedBy(14));

		Page step = this.browser.follow(this.browser.follow(this.browser.post(LOOK_BACK)));

		assertThat(step.questions()).containsExactly("emergency-signs");
		assertThat(step.notice()).startsWith("You are looking back");
		assertThat(step.links()).contains(LOOK_BACK);
		Map<String, Boolean> asked = new LinkedHashMap<>();
		Walk.PLAIN.steps().forEach((name, fields) -> {
			Page page = this.browser.get("/steps/" + name);
			page.questions().forEach((question) -> asked.put(question, page.checked(question).isEmpty()));
			this.browser.post("/steps/" + name, fields);
		});
		assertThat(asked.keySet()).allSatisfy((question) -> assertThat(asked.get(question)).as(question)
			.isEqualTo(isAskedAgain(question) || !isAnsweredIn(question)));
		assertThat(asked).containsEntry("age", false)
			.containsEntry("onset", false)
			.containsEntry("morning-pain", true)
			.containsEntry("daily-impact", true);
	}

	@Test
	void showsTheAdviceFirstAndThenThatItIsBetter() {
		begin(7);
		lookBack(Walk.PLAIN.with("morning", "morning-pain=1", "bedtime-pain=1", "stiffness=none"), 3);
		assertThat(this.browser.redirects()).last().isEqualTo("/advice");
		assertThat(this.browser.get("/advice").links()).contains(LOOK_BACK);

		Page page = this.browser.get(LOOK_BACK);

		assertThat(page.select("h1[data-verdict=better]").text()).isEqualTo("It is better");
		assertThat(page.main()).contains(
				"Your mornings were 7.0 of 10 on average in the first week, and 3.0 in the last.",
				"2 points or more and by 30 percent or more", "Keep on with what you do",
				"What changed in our rules Nothing", "Before: 3 Now: 1");
		assertThat(this.browser.get("/mornings").main()).contains("You can look back from", "See what has changed");
		assertThat(this.browser.get("/es" + LOOK_BACK).main()).contains("Está mejor", "fueron de 7,0 de 10 de media");
	}

	@Test
	void isTheSameWhereNothingChanged() {
		begin();
		lookBack(Walk.PLAIN);

		Page page = this.browser.get(LOOK_BACK);

		assertThat(page.select("h1[data-verdict=same]")).hasSize(1);
		assertThat(page.main()).contains("You scored the pain on getting up 3 of 10 when you began, and 3 now.",
				"Nothing: your answers are the same", "Change one thing of your plan");
		assertThat(page.links()).contains("/mornings/experiment");
	}

	@Test
	void leadsToTheSafetyQuestionsWhereTheMorningsAreWorse() {
		begin(3);
		lookBack(Walk.PLAIN, 6);

		Page page = this.browser.get(LOOK_BACK);

		assertThat(page.select("h1[data-verdict=worse]")).hasSize(1);
		assertThat(page.main()).contains("The pain is up by 2 points or more", "book an appointment");
		assertThat(page.all("main a.button", "href")).first().isEqualTo("/steps/emergency");
	}

	@Test
	void putsAWarningSignBeforeAllElse() {
		begin(7);
		lookBack(Walk.PLAIN.with("health", "unwell-signs=fever", "health-history=none"), 2);

		Page page = this.browser.get(LOOK_BACK);

		assertThat(page.select("h1[data-verdict=worse]")).hasSize(1);
		assertThat(page.texts("h1")).containsExactly("Something is new");
		assertThat(page.select(".notice[data-urgency=urgent] a").attr("href")).isEqualTo("/advice");
		assertThat(page.main())
			.contains("There is a warning sign that was not there before.", "Our advice is now to be seen sooner",
					"Do first what your advice says")
			.doesNotContain("book an appointment");
	}

	@Test
	void endsAtOnceInAnEmergencyAndGoesOnOnceItIsPutRight() {
		begin();
		this.clock.pass(DAY.multipliedBy(14));
		this.browser.post(LOOK_BACK);
		assertThat(this.browser.answer("emergency", "emergency-signs=chest-pain").location()).isEqualTo("/advice");
		assertThat(this.browser.get(LOOK_BACK).select("h1[data-verdict=worse]")).hasSize(1);
		assertThat(this.browser.get("/advice").links()).as("nothing is in the way").doesNotContain(LOOK_BACK);

		this.browser.answer("emergency", "emergency-signs=none");

		assertThat(this.browser.get(LOOK_BACK).all("form", "action")).containsExactly("/mornings/look-back/leave");
		this.browser.walk(Walk.PLAIN);
		assertThat(this.browser.get(LOOK_BACK).select("h1[data-verdict=same]")).hasSize(1);
	}

	@Test
	void canBeLeftSoThatNobodyIsKeptFromTheirAdvice() {
		begin();
		this.clock.pass(DAY.multipliedBy(14));
		this.browser.post(LOOK_BACK);
		this.browser.answer("emergency", "emergency-signs=none");
		this.browser.answer("health", "unwell-signs=none", "health-history=none");
		assertThat(this.browser.get("/advice").location()).isEqualTo("/continue");
		assertThat(this.browser.get("/mornings").notice()).isEqualTo("You have begun to look back");

		Page left = this.browser.post("/mornings/look-back/leave");

		assertThat(left.location()).isEqualTo("/mornings");
		assertThat(this.browser.get("/advice").status()).isEqualTo(200);
		assertThat(this.browser.get("/mornings").notice()).as("it stays due").startsWith("It is time");
	}

	@Test
	void goesOnWhereItWasBegunTwice() {
		begin();
		this.clock.pass(DAY.multipliedBy(14));
		this.browser.post(LOOK_BACK);
		this.browser.answer("emergency", "emergency-signs=none");
		this.clock.pass(Duration.ofMinutes(1));

		Page again = this.browser.follow(this.browser.post(LOOK_BACK));

		assertThat(again.location()).isEqualTo("/steps/health");
	}

	@Test
	void asksTheSafetyQuestionsAgainOnAnotherDay() {
		begin();
		lookBack(Walk.PLAIN);
		this.clock.pass(DAY.plusMinutes(61));

		assertThat(this.browser.get(LOOK_BACK).main()).contains("Some of your answers are too old by now")
			.doesNotContain("Leave it for now");
		this.browser.answer("emergency", "emergency-signs=none");
		this.browser.answer("health", "unwell-signs=none", "health-history=none");
		assertThat(this.browser.get(LOOK_BACK).select("h1[data-verdict=same]")).hasSize(1);
	}

	@Test
	void comesAgainAfterSixWeeksAndThenBeginsAnew() {
		begin();
		lookBack(Walk.PLAIN);
		this.browser.post("/mornings/begin");
		this.clock.pass(DAY.multipliedBy(14));
		assertThat(this.browser.get("/mornings").main()).doesNotContain("It is time to look back");
		this.clock.pass(DAY.multipliedBy(14));
		assertThat(this.browser.get("/mornings").notice()).startsWith("It is time to look back");

		this.browser.post(LOOK_BACK);
		this.browser.walk(Walk.PLAIN.with("morning", "morning-pain=8", "bedtime-pain=2", "stiffness=none"));
		assertThat(this.browser.get(LOOK_BACK).main()).contains("3 of 10 when you began, and 8 now");
		this.browser.post("/mornings/begin");

		assertThat(this.browser.get("/mornings").main()).contains("You can look back from");
		this.clock.pass(DAY.multipliedBy(14));
		this.browser.post(LOOK_BACK);
		this.browser.walk(Walk.PLAIN);
		assertThat(this.browser.get(LOOK_BACK).main()).contains("8 of 10 when you began, and 3 now");
	}

	@Test
	void saysThatThereIsNothingToLookBackAtForADiaryFromBefore() {
		begin();
		Secret secret = secret();
		byte[] diary = this.vault.open(secret).orElseThrow().document("diary").orElseThrow();
		this.browser.post("/my-answers/delete");
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/advice");
		this.vault.update(secret(), (open) -> Map.of("diary", diary));

		assertThat(this.browser.get("/mornings").status()).isEqualTo(200);
		assertThat(this.browser.get(LOOK_BACK).main()).contains("There is nothing to look back at yet");
		assertThat(this.browser.post(LOOK_BACK).location()).isEqualTo(LOOK_BACK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/mornings", "/advice", "/advice/clinician", "/my-answers" })
	void keepsNobodyFromTheRestWhereItCannotBeRead(String address) {
		begin();
		this.vault.update(secret(), (open) -> Map.of("baseline", "{\"v\":99}".getBytes(StandardCharsets.UTF_8)));

		assertThat(this.browser.get(address).status()).isEqualTo(200);
		Page page = this.browser.get(LOOK_BACK);
		assertThat(page.status()).isEqualTo(503);
		assertThat(page.main()).contains("They are still there, locked");
	}

	@Test
	void saysWhereTheEarlierRulesAreGone() {
		begin();
		String baseline = new String(this.vault.open(secret()).orElseThrow().document("baseline").orElseThrow(),
				StandardCharsets.UTF_8);
		String other = baseline.replaceAll("\"release\":\"[0-9a-f]+\"", "\"release\":\"withdrawn\"");
		this.vault.update(secret(), (open) -> Map.of("baseline", other.getBytes(StandardCharsets.UTF_8)));
		lookBack(Walk.PLAIN);

		assertThat(this.browser.get(LOOK_BACK).main()).contains("We no longer have the earlier ones");
	}

	@Test
	void goesWithTheAnswers() {
		begin();
		Secret secret = secret();

		this.browser.post("/my-answers/delete");

		assertThat(this.vault.open(secret)).isEmpty();
		assertThat(this.browser.get(LOOK_BACK).main()).contains("We have no mornings from you");
	}

	@Test
	void changesNothingElseWhileATestRuns() {
		begin(5);
		lookBack(Walk.PLAIN, 5);
		assertThat(this.browser.get(LOOK_BACK).main()).contains("Change one thing of your plan");

		this.browser.post("/mornings/experiment/changes/knees-or-arms", "bet=neither", "alone=on");

		assertThat(this.browser.get(LOOK_BACK).main())
			.contains("Go on with your home test, and change nothing else until it ends")
			.doesNotContain("Change one thing");
	}

	private boolean isAskedAgain(String question) {
		return this.releases.current()
			.knowledge()
			.question(new Question.Id(question))
			.filter(Question::askedAgain)
			.isPresent();
	}

	private static boolean isAnsweredIn(String question) {
		return Walk.PLAIN.steps()
			.values()
			.stream()
			.flatMap((fields) -> List.of(fields).stream())
			.anyMatch((field) -> field.startsWith(question + "="));
	}

	private Secret secret() {
		return Secret.parse(this.browser.cookie("morningback").orElseThrow()).orElseThrow();
	}

	private void begin() {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/advice");
		this.browser.post("/mornings/begin");
		this.browser.post("/mornings/zone", "zone=Atlantic/Reykjavik");
	}

	/** Begins, and scores a week. */
	private void begin(int pain) {
		begin();
		score(pain);
	}

	private void lookBack(Walk walk) {
		this.clock.pass(DAY.multipliedBy(14));
		this.browser.post(LOOK_BACK);
		this.browser.walk(walk);
	}

	/** Scores another week, and looks back with these answers. */
	private void lookBack(Walk walk, int pain) {
		score(pain);
		this.browser.post(LOOK_BACK);
		this.browser.walk(walk);
	}

	private void score(int pain) {
		for (int day = 0; day < 7; day++) {
			this.browser.post(this.browser.get("/mornings").all("main form", "action").get(0), "pain=" + pain);
			this.clock.pass(DAY);
		}
	}

}
