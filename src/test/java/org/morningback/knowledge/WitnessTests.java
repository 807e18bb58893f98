package org.morningback.knowledge;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.Question.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;

/** Tests for {@link Witness}. */
class WitnessTests {

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge()
		.lastStepWhen(chosen("age", "child"), "you", single("age", "child", "adult", "old"),
				question("pregnant", Kind.SINGLE, chosen("age", "child", "adult"), "no", "yes"),
				question("weeks", Kind.SINGLE, chosen("pregnant", "yes"), "few", "many"))
		.step("signs", several("signs", "fever", "lump", "none"))
		.build();

	private static final Condition ADULT = chosen("age", "adult");

	@Test
	void findsAnswersThatMeetACondition() {
		assertThat(witness(chosen("signs", "lump"))).contains(answers("signs=lump"));
		assertThat(witness(Condition.always())).contains(Answers.none());
	}

	@Test
	void answersWhatAQuestionNeedsToBeShown() {
		assertThat(witness(chosen("weeks", "many"))).contains(answers("age=child", "pregnant=yes", "weeks=many"));
	}

	@Test
	void goesOnWhenTheFirstWayEndsThePathTooEarly() {
		assertThat(witness(chosen("weeks", "many"), chosen("signs", "fever")))
			.contains(answers("age=adult", "pregnant=yes", "weeks=many", "signs=fever"));
	}

	@Test
	void choosesSeveralOptionsWhereThatIsAllowed() {
		assertThat(witness(chosen("signs", "fever"), chosen("signs", "lump"))).contains(answers("signs=fever,lump"));
	}

	@Test
	void neverMakesAnIllegalChoice() {
		assertThat(witness(ADULT, chosen("age", "old"))).isEmpty();
		assertThat(witness(chosen("signs", "none"), chosen("signs", "fever"))).isEmpty();
	}

	@Test
	void anOptionMayMeetTwoConditions() {
		assertThat(witness(chosen("age", "child", "adult"), chosen("age", "adult", "old")))
			.contains(answers("age=adult"));
	}

	@Test
	void whatThePathExcludesHasNoWitness() {
		assertThat(witness(chosen("age", "old"), chosen("pregnant", "yes"))).isEmpty();
		assertThat(witness(chosen("age", "child"), chosen("signs", "fever"))).isEmpty();
		assertThat(witness(Condition.never())).isEmpty();
	}

	@Test
	void picksConditionsThatGoTogetherToReachACount() {
		Condition two = new Condition.AtLeast(2, List.of(ADULT, chosen("age", "old"), chosen("signs", "lump")));
		assertThat(witness(two)).contains(answers("age=adult", "signs=lump"));
		assertThat(witness(new Condition.AtLeast(3, List.of(ADULT, chosen("age", "old"), chosen("signs", "lump")))))
			.isEmpty();
	}

	@Test
	void looksOnUntilTheAnswersAreAsWanted() {
		Condition anyone = chosen("age", "child", "adult", "old");
		assertThat(Witness.of(KNOWLEDGE, anyone, (counted) -> counted.equals(answers("age=old"))))
			.contains(answers("age=old"));
		assertThat(Witness.of(KNOWLEDGE, anyone, (counted) -> false)).isEmpty();
	}

	private static Optional<Answers> witness(Condition... goals) {
		return Witness.of(KNOWLEDGE, Condition.all(List.of(goals)));
	}

}
