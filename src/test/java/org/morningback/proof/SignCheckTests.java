package org.morningback.proof;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;

/** Tests for what is promised about signs, alone and added. */
class SignCheckTests extends ContentCheckTest {

	private static Question signs(Map<Urgency, List<Option.Id>> alone) {
		Question signs = several("signs", "fever", "lump", "none");
		return new Question(signs.id(), signs.kind(), signs.options(), signs.shownWhen(), signs.freshFor(), alone,
				Question.WhatIf.NOTHING, List.of(), false);
	}

	private static Map<Urgency, List<Option.Id>> promises(String urgent, String soon) {
		return Map.of(Urgency.URGENT, List.of(new Option.Id(urgent)), Urgency.SOON, List.of(new Option.Id(soon)));
	}

	private static KnowledgeBase knowledge(Question signs, Condition endsWhen) {
		return new TinyKnowledge().lastStepWhen(endsWhen, "signs", signs)
			.step("you", single("age", "young", "old"))
			.rule("fever", Urgency.URGENT, chosen("signs", "fever"))
			.rule("lump", Urgency.SOON, chosen("signs", "lump"))
			.build();
	}

	@Test
	void keepsWhatIsPromised() {
		KnowledgeBase kept = knowledge(signs(promises("fever", "lump")), Condition.never());
		assertThat(problems(new SingleSignCheck(kept))).isEmpty();
		assertThat(problems(new MonotonicityCheck(kept))).isEmpty();
		assertThat(problems(new MonotonicityTrial(kept))).isEmpty();
	}

	@Test
	void findsASignThatGivesAnotherUrgencyThanPromised() {
		assertThat(problems(new SingleSignCheck(knowledge(signs(promises("lump", "fever")), Condition.never()))))
			.hasSize(2)
			.anyMatch((problem) -> problem.endsWith("alone gives soon, not urgent as promised"));
	}

	@Test
	void findsASignWithoutAPromise() {
		assertThat(problems(new SingleSignCheck(knowledge(signs(Map.of()), Condition.never())))).containsExactly(
				"'alone' of 'signs' must promise one urgency for 'fever'; it has 0",
				"'alone' of 'signs' must promise one urgency for 'lump'; it has 0");
	}

	@Test
	void findsASignThatEndsThePath() {
		KnowledgeBase ending = knowledge(signs(promises("fever", "lump")), chosen("signs", "lump"));
		assertThat(problems(new MonotonicityCheck(ending))).containsExactly("'signs' must not end the path by a sign");
	}

	@Test
	void findsAddedSignsThatLowerTheUrgency() {
		KnowledgeBase lowering = new TinyKnowledge()
			.lastStepWhen(chosen("signs", "lump"), "signs", signs(promises("fever", "lump")))
			.step("you", single("age", "young", "old"))
			.rule("old", Urgency.SOON, chosen("age", "old"))
			.build();
		assertThat(problems(new MonotonicityTrial(lowering)))
			.anyMatch((problem) -> problem.contains("lowers soon to self-care"));
	}

	@Test
	void findsAQuestionThatIsAskedBecauseOfANone() {
		KnowledgeBase asked = new TinyKnowledge().step("signs", signs(promises("fever", "lump")))
			.step("you", TinyKnowledge.question("age", Question.Kind.SINGLE, chosen("signs", "none"), "young", "old"))
			.build();
		assertThat(problems(new MonotonicityCheck(asked)))
			.containsExactly("'age' must not be asked because of a 'none'");
	}

}
