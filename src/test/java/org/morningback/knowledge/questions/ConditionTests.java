package org.morningback.knowledge.questions;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answer;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;

/** Tests for {@link Condition}. */
class ConditionTests {

	private static final Condition FEVER_OR_LUMP = chosen("signs", "fever", "lump");

	private static final Condition ADULT = chosen("age", "adult");

	private static final Condition WORSE = chosen("change", "worse");

	private static final Condition TWO_OF_THREE = new Condition.AtLeast(2, List.of(FEVER_OR_LUMP, ADULT, WORSE));

	@Test
	void oneOfItsOptionsIsEnough() {
		assertThat(FEVER_OR_LUMP.isMetBy(answers("signs=lump"))).isTrue();
		assertThat(FEVER_OR_LUMP.isMetBy(answers("signs=rash,fever"))).isTrue();
	}

	@Test
	void anotherOptionOrQuestionDoesNotMeetIt() {
		assertThat(FEVER_OR_LUMP.isMetBy(answers("signs=rash"))).isFalse();
		assertThat(FEVER_OR_LUMP.isMetBy(answers("other=fever"))).isFalse();
	}

	@Test
	void silenceMeetsNothingThatNamesAnAnswer() {
		assertThat(List.of(FEVER_OR_LUMP, ADULT, TWO_OF_THREE)).noneMatch((c) -> c.isMetBy(Answers.none()));
	}

	@Test
	void atLeastCountsTheConditionsThatAreMet() {
		assertThat(TWO_OF_THREE.isMetBy(answers("signs=fever,lump"))).isFalse();
		assertThat(TWO_OF_THREE.isMetBy(answers("signs=fever", "change=worse"))).isTrue();
		assertThat(TWO_OF_THREE.isMetBy(answers("signs=fever", "change=worse", "age=adult"))).isTrue();
	}

	@Test
	void allNeedsEveryConditionAndAnyNeedsOne() {
		Answers adult = answers("age=adult");
		assertThat(Condition.any(List.of(ADULT, WORSE)).isMetBy(adult)).isTrue();
		assertThat(Condition.all(List.of(ADULT, WORSE)).isMetBy(adult)).isFalse();
		assertThat(Condition.all(List.of(ADULT, WORSE)).isMetBy(answers("age=adult", "change=worse"))).isTrue();
	}

	@Test
	void allOrAnyOfOneIsThatOne() {
		assertThat(Condition.all(List.of(ADULT))).isSameAs(ADULT);
		assertThat(Condition.any(List.of(ADULT))).isSameAs(ADULT);
	}

	@Test
	void alwaysIsMetBySilenceAndNeverByNothing() {
		assertThat(Condition.always().isMetBy(Answers.none())).isTrue();
		assertThat(Condition.never().isMetBy(answers("age=adult", "signs=fever"))).isFalse();
	}

	@Test
	void supportIsTheAnswersThatMeetIt() {
		assertThat(FEVER_OR_LUMP.supportIn(answers("signs=rash,lump,fever"))).containsExactly(answer("signs", "lump"),
				answer("signs", "fever"));
		assertThat(TWO_OF_THREE.supportIn(answers("signs=fever,rash", "age=adult", "change=better")))
			.containsExactly(answer("signs", "fever"), answer("age", "adult"));
	}

	@Test
	void nothingSupportsAConditionThatIsNotMet() {
		assertThat(TWO_OF_THREE.supportIn(answers("age=adult"))).isEmpty();
	}

	@Test
	void mentionsEveryAnswerItNamesOnce() {
		Condition twice = Condition.any(List.of(ADULT, FEVER_OR_LUMP, ADULT));
		assertThat(twice.mentions()).containsExactly(answer("age", "adult"), answer("signs", "fever"),
				answer("signs", "lump"));
		assertThat(twice.questions()).containsExactly(new Question.Id("age"), new Question.Id("signs"));
	}

	@Test
	void couldBeMetWhereAnOpenQuestionDecides() {
		Condition both = Condition.all(List.of(ADULT, WORSE));
		Set<Question.Id> changeIsOpen = Set.of(new Question.Id("change"));
		assertThat(both.couldBeMetBy(answers("age=adult"), changeIsOpen)).isTrue();
		assertThat(both.couldBeMetBy(answers("age=adult", "change=worse"), Set.of())).isTrue();
		assertThat(both.couldBeMetBy(answers("age=child"), changeIsOpen)).isFalse();
		assertThat(both.couldBeMetBy(answers("age=adult"), Set.of())).isFalse();
	}

	@Test
	void oneMoreChosenOptionNeverUndoesIt() {
		List<String> options = List.of("fever", "lump", "rash");
		Condition condition = new Condition.AtLeast(2, List.of(FEVER_OR_LUMP, chosen("signs", "lump", "rash")));
		for (String first : options) {
			for (String second : options) {
				boolean one = condition.isMetBy(answers("signs=" + first));
				boolean both = condition.isMetBy(answers("signs=" + first + ',' + second));
				assertThat(both).as("%s and %s", first, second).isIn(true, one);
			}
		}
		assertThat(condition.isMetBy(answers("signs=fever"))).isFalse();
		assertThat(condition.isMetBy(answers("signs=fever,rash"))).isTrue();
	}

}
