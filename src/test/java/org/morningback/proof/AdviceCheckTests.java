package org.morningback.proof;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Audience;
import org.morningback.knowledge.rules.Caution;
import org.morningback.knowledge.rules.SafetyNetLine;
import org.morningback.knowledge.rules.Suitability;
import org.morningback.knowledge.rules.Tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.chosen;
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
		assertThat(problems(new TipCheck(idle))).containsExactly("no answers bring this tip",
				"whoever is found to have it can never be given the tip 'heat'", "no answers bring this movement");
	}

	@Test
	void findsTipsThatSomeAnswersBring() {
		KnowledgeBase helpful = knowledge().with(general("calm", forEveryone()))
			.with(tip("heat", false, Tip.Moment.MORNING, Tip.Cost.FREE, forEveryone()))
			.with(TinyKnowledge.scored("old-back", OLD, List.of("heat"), specific("lump", 1, chosen("signs", "lump"))))
			.build();
		assertThat(problems(new TipCheck(helpful))).isEmpty();
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
