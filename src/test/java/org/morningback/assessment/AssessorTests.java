package org.morningback.assessment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Fit;
import org.morningback.knowledge.rules.Suitability;
import org.morningback.knowledge.rules.Tip.Cost;
import org.morningback.knowledge.rules.Tip.Moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.byExclusion;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.clue;
import static org.morningback.knowledge.TinyKnowledge.concern;
import static org.morningback.knowledge.TinyKnowledge.forEveryone;
import static org.morningback.knowledge.TinyKnowledge.general;
import static org.morningback.knowledge.TinyKnowledge.pattern;
import static org.morningback.knowledge.TinyKnowledge.routineStep;
import static org.morningback.knowledge.TinyKnowledge.scored;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;
import static org.morningback.knowledge.TinyKnowledge.specific;
import static org.morningback.knowledge.TinyKnowledge.tip;

/** Tests for {@link Assessor}. */
class AssessorTests {

	private static final Condition STIFF = chosen("clues", "stiff");

	private static final Condition FEVER_AND_TIRED = Condition
		.all(List.of(chosen("signs", "fever"), chosen("signs", "tired")));

	private static final Suitability UP_TO_SOON = new Suitability(Condition.always(), Condition.never(), Urgency.SOON);

	private static final Suitability IF_CALM = new Suitability(chosen("clues", "none"), chosen("signs", "lump"),
			Urgency.SELF_CARE);

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge()
		.step("safety", several("signs", "numb", "fever", "lump", "tired", "none"))
		.step("clues", several("clues", "stiff", "better-moving", "leg", "foggy", "none"))
		.rule("tired", Urgency.ROUTINE, chosen("signs", "tired"), "cancer")
		.rule("lump", Urgency.SOON, chosen("signs", "lump"), "fracture")
		.rule("fever", Urgency.URGENT, chosen("signs", "fever"), "infection", "cancer")
		.rule("numb", Urgency.EMERGENCY, chosen("signs", "numb"), "nerves")
		.rule("feverish", Urgency.URGENT, FEVER_AND_TIRED, "infection")
		.with(concern("cancer", "see-doctor"))
		.with(concern("fracture"))
		.with(concern("infection"))
		.with(concern("nerves"))
		.with(pattern("leg-pain", Condition.always(), specific("leg", 1, chosen("clues", "leg"))))
		.with(scored("inflamed", Condition.always(), List.of("costly", "ask"), specific("stiff", 1, STIFF),
				clue("moving", 3, chosen("clues", "better-moving")), clue("leg", -1, chosen("clues", "leg"))))
		.with(pattern("foggy", Condition.always(), specific("foggy", 3, chosen("clues", "foggy"))))
		.with(pattern("stiffness", Condition.always(), specific("stiff", 1, STIFF)))
		.with(byExclusion("ordinary", chosen("clues", "none", "stiff", "foggy"), "foggy", "inflamed"))
		.with(tip("ask", false, Moment.ASK, Cost.FREE, forEveryone()))
		.with(tip("costly", false, Moment.TONIGHT, Cost.EXPENSIVE, UP_TO_SOON))
		.with(tip("cheap", true, Moment.TONIGHT, Cost.CHEAP, UP_TO_SOON))
		.with(tip("free", true, Moment.TONIGHT, Cost.FREE, UP_TO_SOON))
		.with(tip("see-doctor", false, Moment.MORNING, Cost.FREE, forEveryone()))
		.with(general("calm", IF_CALM))
		.with(routineStep("stretch", UP_TO_SOON))
		.with(routineStep("bend", IF_CALM))
		.build();

	@Test
	void theWorstRuleThatIsMetWins() {
		assertThat(assess("signs=tired").urgency()).isEqualTo(Urgency.ROUTINE);
		assertThat(assess("signs=tired,lump").urgency()).isEqualTo(Urgency.SOON);
		assertThat(assess("signs=lump,fever,tired").urgency()).isEqualTo(Urgency.URGENT);
		assertThat(assess("signs=fever,numb").urgency()).isEqualTo(Urgency.EMERGENCY);
	}

	@Test
	void withoutAFlagItIsSelfCare() {
		Assessment calm = assess("signs=none", "clues=none");
		assertThat(calm.urgency()).isEqualTo(Urgency.SELF_CARE);
		assertThat(calm.raisedFlags()).isEmpty();
	}

	@Test
	void listsTheFlagsTheMostUrgentFirstWithTheAnswersThatRaiseThem() {
		Assessment assessment = assess("signs=tired,lump,fever");
		assertThat(assessment.raisedFlags()).extracting((flag) -> flag.rule().id().value())
			.containsExactly("fever", "feverish", "lump", "tired");
		assertThat(assessment.raisedFlags().get(0).because()).containsExactly(answer("signs", "fever"));
		assertThat(assessment.decidingFlags()).extracting((flag) -> flag.rule().id().value())
			.containsExactly("fever", "feverish");
	}

	@Test
	void concernsComeFirstByUrgencyThenByHowManyFlagsNameThemAndOnce() {
		Assessment assessment = assess("signs=tired,lump,fever", "clues=foggy");
		assertThat(causes(assessment)).containsExactly("infection", "cancer", "fracture", "foggy");
		assertThat(assessment.findings().get(1).fit()).isEqualTo(Fit.POSSIBLE);
		assertThat(assessment.findings().get(1).flags()).extracting((flag) -> flag.rule().id().value())
			.containsExactly("fever", "tired");
	}

	@Test
	void ranksByFitThenPointsThenTheContentsOrder() {
		assertThat(causes(assess("clues=leg,stiff,better-moving,foggy"))).containsExactly("inflamed", "foggy",
				"leg-pain", "stiffness");
		assertThat(causes(assess("clues=stiff,better-moving,foggy"))).containsExactly("inflamed", "foggy", "stiffness");
		assertThat(causes(assess("clues=leg,stiff"))).containsExactly("leg-pain", "stiffness");
	}

	@Test
	void saysWhatSpeaksForAFindingAndAgainstIt() {
		Finding inflamed = assess("clues=stiff,better-moving,leg").findings().get(0);
		assertThat(inflamed.points()).isEqualTo(3);
		assertThat(inflamed.fit()).isEqualTo(Fit.FITS);
		assertThat(inflamed.cluesFor()).extracting((met) -> met.clue().id().value()).containsExactly("stiff", "moving");
		assertThat(inflamed.cluesAgainst()).extracting((met) -> met.clue().id().value()).containsExactly("leg");
		assertThat(inflamed.cluesAgainst().get(0).because()).containsExactly(answer("clues", "leg"));
	}

	@Test
	void findsByExclusionWhenNothingItNamesFits() {
		Assessment assessment = assess("signs=none", "clues=stiff");
		assertThat(causes(assessment)).containsExactly("ordinary", "inflamed", "stiffness");
		assertThat(assessment.findings().get(0).fit()).isEqualTo(Fit.FITS);
		assertThat(causes(assess("signs=lump", "clues=none"))).containsExactly("fracture", "ordinary");
	}

	@Test
	void whatIsFoundByExclusionComesLastAmongEquals() {
		Cause plain = byExclusion("plain", Condition.always(), "rare");
		Cause stiff = new Cause(plain.id(), plain.kind(), plain.onlyWhen(), plain.thresholds(),
				List.of(clue("stiff", 2, STIFF)), plain.ifNoneOf(), plain.tips(), plain.provenance());
		KnowledgeBase knowledge = new TinyKnowledge().step("clues", several("clues", "stiff", "none"))
			.with(stiff)
			.with(pattern("stiffness", Condition.always(), specific("stiff", 2, STIFF)))
			.build();
		assertThat(causes(Assessor.assess(knowledge, answers("clues=stiff")))).containsExactly("stiffness", "plain");
	}

	@Test
	void findsNothingByExclusionWhileAnAnswerIsMissing() {
		assertThat(causes(assess("clues=none"))).isEmpty();
	}

	@Test
	void findsNothingByExclusionForThoseToBeSeenToday() {
		assertThat(causes(assess("signs=fever", "clues=none"))).containsExactly("cancer", "infection");
	}

	@Test
	void findsNothingByExclusionWhenAPatternItNamesFits() {
		assertThat(causes(assess("signs=none", "clues=foggy"))).containsExactly("foggy");
	}

	@Test
	void findsNothingByExclusionWhenItsGateIsNotMet() {
		assertThat(causes(assess("signs=none", "clues=leg"))).containsExactly("leg-pain");
	}

	@Test
	void givesGeneralTipsToEveryoneAndOthersWithTheirFinding() {
		assertThat(tips(assess("signs=none", "clues=leg"))).containsExactly("free", "cheap");
		assertThat(tips(assess("signs=tired", "clues=leg"))).containsExactly("free", "cheap", "see-doctor");
	}

	@Test
	void ordersTipsByMomentThenCost() {
		assertThat(tips(assess("signs=tired", "clues=stiff"))).containsExactly("free", "cheap", "costly", "see-doctor",
				"ask");
	}

	@Test
	void withholdsTipsThatDoNotSuit() {
		assertThat(tips(assess("signs=none", "clues=none"))).containsExactly("free", "cheap", "calm");
		assertThat(tips(assess("clues=none"))).containsExactly("free", "cheap");
		assertThat(tips(assess("signs=fever", "clues=stiff"))).containsExactly("see-doctor", "ask");
	}

	@Test
	void theRoutineHasOnlyWhatSuits() {
		assertThat(routine(assess("signs=none", "clues=none"))).containsExactly("stretch", "bend");
		assertThat(routine(assess("signs=none", "clues=leg"))).containsExactly("stretch");
		assertThat(routine(assess("signs=fever", "clues=none"))).isEmpty();
	}

	@Test
	void countsOnlyTheAnswersOnThePath() {
		Assessment emergency = assess("signs=numb", "clues=foggy,stiff");
		assertThat(causes(emergency)).containsExactly("nerves");
		assertThat(emergency.isComplete()).isTrue();
	}

	@Test
	void tellsWhatIsUnanswered() {
		Assessment assessment = assess("signs=none");
		assertThat(assessment.isComplete()).isFalse();
		assertThat(assessment.unanswered()).containsExactly(new Question.Id("clues"));
	}

	private static Assessment assess(String... given) {
		return Assessor.assess(KNOWLEDGE, answers(given));
	}

	private static Answer answer(String question, String option) {
		return new Answer(new Question.Id(question), new Option.Id(option));
	}

	private static List<String> causes(Assessment assessment) {
		return assessment.findings().stream().map((finding) -> finding.cause().id().value()).toList();
	}

	private static List<String> tips(Assessment assessment) {
		return assessment.tips().stream().map((tip) -> tip.id().value()).toList();
	}

	private static List<String> routine(Assessment assessment) {
		return assessment.routine().stream().map((step) -> step.id().value()).toList();
	}

}
