package org.morningback.advice;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;
import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.release.Releases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The advice, where it is due. */
@WebTest
class AdviceControllerTests {

	private static final Walk STIFF_SINCE_YOUTH = Walk.PLAIN
		.with("story", "duration=over-3-months", "age-at-onset=under-35", "recent-change=no", "onset=unsure")
		.with("place", "pain-area=alternating-buttocks")
		.with("night", "night-waking=second-half", "getting-up-effect=eases", "movement-effect=better",
				"rest-effect=not-better")
		.with("clues", "anti-inflammatory-effect=much-better", "linked-conditions=family");

	@Autowired
	private Releases releases;

	@Autowired
	private Browser browser;

	@Test
	void saysHowSoonAndWhatMayBeBehindIt() {
		this.browser.walk(Walk.PLAIN);

		Page advice = this.browser.get("/advice");

		assertThat(advice.status()).isEqualTo(200);
		assertThat(urgency(advice)).isEqualTo("self-care");
		assertThat(findings(advice)).contains("mattress-worn-out fits", "ordinary-back-pain fits");
		assertThat(advice.main()).contains("You said that", "No checklist finds everything", "I feel lumps or springs",
				this.releases.current().label());
	}

	@Test
	void saysWhatWouldChangeItToThoseWhoAsk() {
		this.browser.walk(Walk.PLAIN);

		assertThat(this.browser.get("/advice").links()).contains("/advice/what-if");
		assertThat(this.browser.get("/advice/what-if").main()).contains("What would change this", "If you");
	}

	@Test
	void saysWhatWouldChangeItOnceThereIsAdvice() {
		this.browser.walk(Walk.PLAIN.upTo("night"));

		assertThat(this.browser.get("/advice/what-if").location()).isEqualTo("/continue");
	}

	@Test
	void saysWhomToCallInAnEmergency() {
		Page advice = this.browser
			.follow(this.browser.answer("emergency", "emergency-signs=chest-pain", "emergency-signs=numb-saddle"));

		assertThat(urgency(advice)).isEqualTo("emergency");
		assertThat(advice.links().get(0)).isEqualTo("tel:999");
		assertThat(advice.main()).startsWith("Call 999 now Emergency").doesNotContain("The morning routine");
		assertThat(findings(advice)).containsExactlyInAnyOrder("cauda-equina possible", "heart-or-lung possible");
	}

	@Test
	void leavesThePregnancySignsOutWhereTheyCannotHappen() {
		String signs = "You are or could be pregnant, or gave birth not long ago, and you bleed";
		assertThat(this.browser.follow(this.browser.answer("emergency", "emergency-signs=chest-pain")).main())
			.contains(signs);

		this.browser.walk(Walk.PLAIN.with("you", "age=35-to-44", "pregnancy=could-be", "pregnancy-signs=none"));
		assertThat(this.browser.get("/advice").main()).contains(signs);
		this.browser.answer("you", "age=35-to-44", "pregnancy=no");
		assertThat(this.browser.get("/advice").main()).contains("Get help if this happens").doesNotContain(signs);
		this.browser.answer("you", "age=70-or-over");
		assertThat(this.browser.get("/advice").main()).contains("Get help if this happens").doesNotContain(signs);
	}

	@Test
	void startsWithAFewStepsAndFoldsAwayTheRest() {
		this.browser.walk(Walk.PLAIN);

		Page advice = this.browser.get("/advice");

		assertThat(advice.select("[data-plan] [data-tip]")).hasSizeBetween(1, 3);
		assertThat(advice.select("[data-plan] [data-step]")).hasSizeGreaterThan(2);
		assertThat(advice.select(".card.later")).isNotEmpty();
		assertThat(advice.select("[data-plan] .card.later")).isEmpty();
	}

	@Test
	void givesWordsToReadOut() {
		Page advice = this.browser
			.follow(this.browser.answer("emergency", "emergency-signs=chest-pain", "emergency-signs=numb-saddle"));

		assertThat(advice.main()).containsSubsequence("Call 999 now", "Say this", "Numb or different between your legs",
				"Chest pain or new breathlessness", "Why?");
	}

	@Test
	void givesThePlanAsText() {
		assertThat(this.browser.get("/advice/text").location()).isEqualTo("/continue");

		this.browser.walk(Walk.PLAIN);

		assertThat(this.browser.get("/advice").links()).contains("/advice/text");
		assertThat(this.browser.get("/advice/text").main()).containsSubsequence("You can look after this at home",
				"Tonight", "Put a pillow between your knees", "When you next get up", "Call 999 now");
	}

	@Test
	void givesWhatToSayAndWhatTheDoctorNeedsAsText() {
		this.browser.walk(Walk.PLAIN.with("health", "unwell-signs=weight-loss", "health-history=none"));

		assertThat(this.browser.get("/advice/text?what=booking").main()).containsSubsequence(
				"I have back pain, and this:", "Losing weight without trying", "See a doctor within about 2 weeks");
		assertThat(this.browser.get("/advice/text?what=doctor").main()).containsSubsequence("Pain: Age: 35 to 44",
				"Pattern:", "Warning signs: Losing weight without trying", "asked: no");
		assertThat(this.browser.get("/advice/text?what=anything").main()).contains("Get help if this happens");
	}

	@Test
	void tellsHowToCheckASignThatSomebodyIsNotSureOf() {
		this.browser.walk(Walk.PLAIN.with("emergency", "emergency-signs=unsure"));

		assertThat(this.browser.get("/advice").main()).containsSubsequence("Get medical help today", "Check these now",
				"Touch the skin between your legs", "Anything new or getting worse: go to A&E now.",
				"All as always: phone today", "Emergency signs: I am not sure");
	}

	@Test
	void saysOnlyOnceWhatTheSameAnswersMean() {
		this.browser.walk(STIFF_SINCE_YOUTH);

		String finding = this.browser.get("/advice").main().split("What speaks for it")[1];

		assertThat(finding).containsOnlyOnce("your pain swaps from one buttock to the other")
			.contains("Pain in a buttock is one of the points", "Pain that changes sides between the buttocks");
	}

	@Test
	void tellsTheClinicianOfNoDenialWhereThePersonIsNotSure() {
		this.browser.walk(Walk.PLAIN.with("emergency", "emergency-signs=unsure"));

		assertThat(this.browser.get("/advice/clinician").main())
			.contains("Emergency signs: I am not sure", "all 14 asked: no")
			.doesNotContain("New trouble with peeing");
	}

	@Test
	void tellsTheClinicianWhatThePersonIsNotSureOf() {
		this.browser.walk(STIFF_SINCE_YOUTH);

		assertThat(this.browser.get("/advice/clinician").main()).contains("Insidious onset: not sure",
				"Began before 35: yes", "Arthritis now or in the past: no");
	}

	@Test
	void letsAMistakeBeCorrected() {
		Page advice = this.browser.follow(this.browser.answer("emergency", "emergency-signs=chest-pain"));
		assertThat(advice.main()).contains("I ticked something by mistake");
		assertThat(advice.links()).contains("/steps/emergency?return=advice");

		assertThat(this.browser.get("/steps/emergency").checked("emergency-signs")).containsExactly("chest-pain");
		assertThat(this.browser.post("/steps/emergency", "emergency-signs=none").location()).isEqualTo("/steps/health");
		assertThat(this.browser.get("/advice").location()).isEqualTo("/continue");
	}

	@Test
	void letsAMistakeOfALaterStepBeCorrectedThere() {
		this.browser.walk(Walk.PLAIN.upTo("health"));
		Page advice = this.browser.follow(this.browser.answer("you", "age=18-to-34", "pregnancy=28-weeks-or-more",
				"pregnancy-signs=heavy-bleeding-or-constant-pain"));

		assertThat(urgency(advice)).isEqualTo("emergency");
		assertThat(advice.links()).contains("/steps/you?return=advice");
	}

	@Test
	void offersNoCorrectionOutsideAnEmergency() {
		this.browser.walk(Walk.PLAIN.with("emergency", "emergency-signs=unsure"));

		Page advice = this.browser.get("/advice");

		assertThat(urgency(advice)).isEqualTo("urgent");
		assertThat(advice.links().get(0)).isEqualTo("tel:111");
		assertThat(advice.main()).doesNotContain("by mistake");
	}

	@Test
	void saysOfEachReasonWhatTheFactAndWhatTheUrgencyRestOn() {
		Page emergency = this.browser.follow(this.browser.answer("emergency", "emergency-signs=numb-saddle"));
		assertThat(basis(emergency, "numb-saddle")).containsSubsequence(marks("numb-saddle", "That it cannot wait:"));

		this.browser.walk(Walk.PLAIN.with("health", "unwell-signs=weight-loss", "health-history=none"));
		assertThat(basis(this.browser.get("/advice"), "weight-loss"))
			.containsSubsequence(marks("weight-loss", "That 2 weeks is soon enough:"));
	}

	/**
	 * What a reason for the urgency rests on, from its first word to the link to its
	 * rule.
	 */
	private static String basis(Page advice, String rule) {
		String before = advice.body().split("#rule-" + rule + "\"", 2)[0];
		return before.substring(before.lastIndexOf("That it can be a sign:"));
	}

	/** What must be read of a rule on the advice, in this order. */
	private List<String> marks(String id, String level) {
		UrgencyRule rule = this.releases.current()
			.knowledge()
			.urgencyRules()
			.stream()
			.filter((each) -> each.id().value().equals(id))
			.findFirst()
			.orElseThrow();
		return Stream.of(marks(rule.provenance()), Stream.of(level), marks(rule.level()))
			.flatMap((marks) -> marks)
			.toList();
	}

	private static Stream<String> marks(Provenance provenance) {
		Stream<String> sources = provenance.sources().stream().map((source) -> "/sources#" + source + '"');
		return provenance.isJudgement() ? Stream.concat(sources, Stream.of("our judgement")) : sources;
	}

	@Test
	void tellsSomeoneUnder18ToBeSeen() {
		Page advice = this.browser
			.follow(this.browser.walk(Walk.PLAIN.with("you", "age=under-18", "pregnancy=no").upTo("you")));

		assertThat(urgency(advice)).isEqualTo("soon");
		assertThat(findings(advice)).isEmpty();
		assertThat(advice.main()).doesNotContain("The morning routine");
	}

	@Test
	void waitsUntilNothingIsOpen() {
		assertThat(this.browser.get("/advice").location()).isEqualTo("/continue");

		this.browser.walk(Walk.PLAIN.upTo("mattress"));
		Page go = this.browser.get("/advice");
		assertThat(this.browser.follow(go).location()).isEqualTo("/steps/days");
	}

	@Test
	void ordersFindingsByHowWellTheyFit() {
		this.browser.walk(Walk.PLAIN.with("sleep", "sleep-position=stomach", "body-pillow=no", "sleep-quality=none"));

		List<String> strengths = findings(this.browser.get("/advice")).stream()
			.map((finding) -> finding.split(" ")[1])
			.toList();

		List<String> worseFirst = List.of("possible", "fits", "fits-well");
		assertThat(strengths).hasSizeGreaterThan(2)
			.isSortedAccordingTo((one, other) -> worseFirst.indexOf(other) - worseFirst.indexOf(one));
	}

	private static String urgency(Page page) {
		return page.select("main").attr("data-urgency");
	}

	private static List<String> findings(Page page) {
		return page.select("article[data-cause]")
			.stream()
			.map((finding) -> finding.attr("data-cause") + ' ' + finding.attr("data-strength"))
			.toList();
	}

}
