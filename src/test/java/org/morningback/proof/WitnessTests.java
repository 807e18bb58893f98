package org.morningback.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Question.Kind;

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

	@Test
	void findsEveryWayToMeetACondition() {
		Witness.Solutions ways = Witness.all(KNOWLEDGE, chosen("pregnant", "yes"), 10);
		assertThat(ways.answers()).containsExactly(answers("age=child", "pregnant=yes"),
				answers("age=adult", "pregnant=yes"));
		assertThat(ways.complete()).isTrue();
	}

	@Test
	void isNotCompleteWhenThereMayBeMoreThanTheLimit() {
		assertThat(Witness.all(KNOWLEDGE, chosen("pregnant", "yes"), 3).complete()).isTrue();
		assertThat(Witness.all(KNOWLEDGE, chosen("pregnant", "yes"), 2).complete()).isFalse();
		Witness.Solutions first = Witness.all(KNOWLEDGE, chosen("pregnant", "yes"), 1);
		assertThat(first.answers()).containsExactly(answers("age=child", "pregnant=yes"));
		assertThat(first.complete()).isFalse();
	}

	@Test
	void onlyAnswersThatCountAreAWay() {
		Condition lateSign = Condition.all(List.of(chosen("pregnant", "yes"), chosen("signs", "fever")));
		assertThat(Witness.all(KNOWLEDGE, lateSign, 10).answers())
			.containsExactly(answers("age=adult", "pregnant=yes", "signs=fever"));
		assertThat(Witness.all(KNOWLEDGE, Condition.never(), 10)).isEqualTo(new Witness.Solutions(List.of(), true));
	}

	@Test
	void isNotCompleteWhenTheSearchTakesTooLong() {
		List<Question> questions = IntStream.range(0, 20).mapToObj((i) -> single("question-" + i, "yes")).toList();
		KnowledgeBase large = new TinyKnowledge().step("all", questions.toArray(Question[]::new)).build();
		List<Condition> yes = questions.stream().map((question) -> chosen(question.id().value(), "yes")).toList();
		Condition longSearch = Condition.all(List.of(new Condition.AtLeast(10, yes), Condition.never()));
		assertThat(Witness.all(large, longSearch, 10)).isEqualTo(new Witness.Solutions(List.of(), false));
	}

	private static Optional<Answers> witness(Condition... goals) {
		return Witness.of(KNOWLEDGE, Condition.all(List.of(goals)));
	}

}
