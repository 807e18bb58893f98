package org.morningback.proof;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.evidence.Evidence;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Audience;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Cause.Thresholds;
import org.morningback.knowledge.rules.Caution;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.SafetyNetLine;
import org.morningback.knowledge.rules.Suitability;
import org.morningback.knowledge.rules.Tip;
import org.morningback.release.KnowledgeCheck.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.clue;
import static org.morningback.knowledge.TinyKnowledge.contributor;
import static org.morningback.knowledge.TinyKnowledge.forEveryone;
import static org.morningback.knowledge.TinyKnowledge.general;
import static org.morningback.knowledge.TinyKnowledge.provenance;
import static org.morningback.knowledge.TinyKnowledge.routineStep;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;
import static org.morningback.knowledge.TinyKnowledge.specific;
import static org.morningback.knowledge.TinyKnowledge.tip;

/** Tests for what is checked about tips, movements and cautions. */
class AdviceCheckTests extends ContentCheckTest {

	private static final Condition OLD = chosen("age", "old");

	private static final Condition FEVER = chosen("signs", "fever");

	private static final Clue STIFF_NIGHT = specific("stiff", 1, chosen("night", "stiff"));

	private static TinyKnowledge knowledge() {
		return new TinyKnowledge().step("you", single("age", "old", "young"))
			.step("signs", several("signs", "fever", "lump", "none"))
			.rule("fever", Urgency.URGENT, FEVER);
	}

	private static Tip walking(Condition notIf, Urgency upTo) {
		return general("walking", new Suitability(Condition.always(), notIf, upTo));
	}

	private static Caution noWalking(Condition when) {
		return new Caution(new Caution.Id("careful"), when, List.of("walking"), provenance("x"));
	}

	@Test
	void isContentWithANotIfBehindACaution() {
		KnowledgeBase careful = knowledge().with(walking(OLD, Urgency.SOON)).with(noWalking(OLD)).build();
		assertThat(problems(new CautionCheck(careful))).isEmpty();
		assertThat(line(new CautionCheck(careful)).count()).isPositive();
	}

	@Test
	void findsATipGivenAgainstACaution() {
		KnowledgeBase careless = knowledge().with(walking(Condition.never(), Urgency.SOON))
			.with(noWalking(OLD))
			.build();
		assertThat(problems(new CautionCheck(careless))).singleElement()
			.asString()
			.contains("it is given to", "old", "against the caution 'careful'");
	}

	@Test
	void letsTheUrgencyWithholdATip() {
		assertThat(problems(new CautionCheck(
				knowledge().with(walking(Condition.never(), Urgency.SOON)).with(noWalking(FEVER)).build())))
			.isEmpty();
		assertThat(problems(new CautionCheck(
				knowledge().with(walking(Condition.never(), Urgency.URGENT)).with(noWalking(FEVER)).build())))
			.isNotEmpty();
	}

	@Test
	void findsANotIfWithoutACaution() {
		assertThat(problems(new CautionCheck(knowledge().with(walking(OLD, Urgency.SOON)).build()))).singleElement()
			.asString()
			.contains("say in cautions.yml who they are");
	}

	@Test
	void forbidsExercisesWithTheWholeRoutine() {
		var caution = new Caution(new Caution.Id("careful"), OLD, List.of(Caution.EXERCISES), provenance("x"));
		KnowledgeBase careless = knowledge().with(routineStep("stretch", forEveryone())).with(caution).build();
		assertThat(problems(new CautionCheck(careless)))
			.anyMatch((problem) -> problem.contains("against the caution 'careful'"));
	}

	@Test
	void findsTipsThatNothingBrings() {
		KnowledgeBase idle = knowledge().with(general("never", new Suitability(FEVER, Condition.never(), Urgency.SOON)))
			.with(tip("heat", false, Tip.Moment.MORNING, Tip.Cost.FREE,
					new Suitability(chosen("age", "young"), Condition.never(), Urgency.SOON)))
			.with(TinyKnowledge.scored("old-back", OLD, List.of("heat"), specific("lump", 1, chosen("signs", "lump"))))
			.with(routineStep("stretch", new Suitability(OLD, OLD, Urgency.SOON)))
			.build();
		assertThat(problems(tipCheck(idle))).containsExactly("no answers bring this tip",
				"whoever is found to have it can never be given the tip 'heat'", "no answers bring this movement");
	}

	@Test
	void findsTipsThatSomeAnswersBring() {
		KnowledgeBase helpful = knowledge().with(general("calm", forEveryone()))
			.with(tip("heat", false, Tip.Moment.MORNING, Tip.Cost.FREE, forEveryone()))
			.with(TinyKnowledge.scored("old-back", OLD, List.of("heat"), specific("lump", 1, chosen("signs", "lump"))))
			.build();
		assertThat(problems(tipCheck(helpful))).isEmpty();
	}

	/**
	 * Three contributors at most are given: whoever has three others is not told this.
	 */
	private static TinyKnowledge withRivals(Cause cause, Question... more) {
		TinyKnowledge rivals = new TinyKnowledge().step("night", several("night", "stiff", "cold", "none"))
			.step("more", more)
			.with(tip("heat", false, Tip.Moment.MORNING, Tip.Cost.FREE, forEveryone()))
			.with(cause);
		for (String rival : List.of("coffee", "screens", "noise")) {
			rivals.with(contributor(rival, specific("much", 2, chosen(rival, "much"))));
		}
		return rivals;
	}

	private static Cause helpedByHeat(Clue... clues) {
		return new Cause(new Cause.Id("position"), Cause.Kind.CONTRIBUTOR, Condition.always(), new Thresholds(1, 2, 4),
				List.of(clues), List.of(), List.of(new Tip.Id("heat")), provenance("x"));
	}

	@ParameterizedTest
	@CsvSource({ "much, little", "little, much" })
	void findsATipWhateverTheOrderOfOptions(String first, String second) {
		KnowledgeBase crowded = withRivals(helpedByHeat(STIFF_NIGHT), single("coffee", first, second),
				single("screens", first, second), single("noise", first, second))
			.build();
		assertThat(problems(tipCheck(crowded))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "much, little", "little, much" })
	void findsATipBesideAnotherThatContradictsIt(String first, String second) {
		var cooling = new Suitability(chosen("heatwave", "much"), Condition.never(), Urgency.EMERGENCY);
		KnowledgeBase contrary = withRivals(helpedByHeat(STIFF_NIGHT), single("coffee", "little"),
				single("screens", "little"), single("noise", "little"), single("heatwave", first, second))
			.with(new Tip(new Tip.Id("cold"), Tip.Moment.MORNING, Tip.Cost.FREE, true, false, cooling, Evidence.LOW,
					Tip.Place.LATER, List.of(new Tip.Id("heat")), provenance("x")))
			.build();
		assertThat(problems(tipCheck(contrary))).isEmpty();
	}

	@Test
	void findsATipWhereTheAnswersThatSpeakMostForACauseBringOthersToo() {
		KnowledgeBase greedy = withRivals(helpedByHeat(STIFF_NIGHT, clue("coffee", 1, chosen("coffee", "much"))),
				single("coffee", "much", "little"), single("screens", "little"), single("noise", "little"))
			.with(contributor("tea", specific("tea", 3, chosen("coffee", "much"))))
			.with(contributor("cola", specific("cola", 3, chosen("coffee", "much"))))
			.with(contributor("mate", specific("mate", 3, chosen("coffee", "much"))))
			.build();
		assertThat(problems(tipCheck(greedy))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "much, little", "little, much" })
	void findsATipWhereACauseNeedsAnAnswerThatSpeaksMoreForOthers(String first, String second) {
		KnowledgeBase needy = withRivals(
				helpedByHeat(STIFF_NIGHT, clue("alone", -2, STIFF_NIGHT.when()),
						clue("coffee", 2, chosen("coffee", "much"))),
				single("coffee", first, second), single("screens", first, second), single("noise", "little"))
			.with(contributor("tea", specific("tea", 3, chosen("coffee", "much"))))
			.build();
		assertThat(problems(tipCheck(needy))).isEmpty();
	}

	@Test
	void provesNothingByASearchThatFoundNobody() {
		KnowledgeBase crowded = withRivals(helpedByHeat(STIFF_NIGHT), single("coffee", "much"),
				single("screens", "much"), single("noise", "much"))
			.build();
		var line = line(tipCheck(crowded));
		assertThat(line.problems()).extracting(Problem::message)
			.containsExactly(
					"nobody was found who has it and is given the tip 'heat'; if somebody is, show it by a worked case");
		assertThat(line.extent()).isEqualTo(ProofRecord.Extent.SAMPLED);
	}

	@Test
	void findsATipByAWorkedCase() {
		KnowledgeBase both = new TinyKnowledge().step("night", several("night", "stiff", "cold", "none"))
			.with(tip("heat", false, Tip.Moment.MORNING, Tip.Cost.FREE, forEveryone()))
			.with(helpedByHeat(STIFF_NIGHT, clue("alone", -1, chosen("night", "stiff")),
					clue("cold", 1, chosen("night", "cold"))))
			.build();
		assertThat(problems(tipCheck(both))).singleElement().asString().contains("nobody was found");
		assertThat(problems(new TipCheck(both, List.of(answers("night=stiff,cold"))))).isEmpty();
	}

	@Test
	void provesThatATipCannotBeGivenToWhomTheCauseIsFoundIn() {
		var calm = new Suitability(Condition.always(), OLD, Urgency.SOON);
		KnowledgeBase never = knowledge().with(tip("heat", false, Tip.Moment.MORNING, Tip.Cost.FREE, calm))
			.with(TinyKnowledge.scored("old-back", OLD, List.of("heat"), specific("lump", 1, chosen("signs", "lump"))))
			.with(TinyKnowledge.scored("hot-back", Condition.always(), List.of("heat"), specific("hot", 1, FEVER)))
			.with(TinyKnowledge.concern("infection", "heat"))
			.rule("infected", Urgency.URGENT, FEVER, "infection")
			.build();
		var line = line(tipCheck(never));
		assertThat(line.problems()).hasSize(3)
			.extracting(Problem::message)
			.containsOnly("whoever is found to have it can never be given the tip 'heat'");
		assertThat(line.extent()).isEqualTo(ProofRecord.Extent.EXHAUSTIVE);
	}

	private static TipCheck tipCheck(KnowledgeBase knowledge) {
		return new TipCheck(knowledge, List.of());
	}

	@Test
	void wantsALineOfTheSafetyNetForEverybodyAtEachUrgency() {
		assertThat(problems(new AdviceCheck(release(knowledge().with(line("worse", Urgency.SOON))
			.with(line("older", Urgency.URGENT))
			.with(new Audience("safety-net.older", OLD))
			.build())))).filteredOn((problem) -> problem.startsWith("no line warns everybody")).hasSize(3);
	}

	private static SafetyNetLine line(String id, Urgency urgency) {
		return new SafetyNetLine(new SafetyNetLine.Id(id), urgency, provenance("x"));
	}

	@Test
	void wantsATipForEverybodyAtEachUrgency() {
		assertThat(problems(new AdviceCheck(release(knowledge()
			.with(general("calm", new Suitability(Condition.always(), Condition.never(), Urgency.URGENT)))
			.build())))).filteredOn((problem) -> problem.startsWith("no tip is given to everybody")).hasSize(1);
	}

}
