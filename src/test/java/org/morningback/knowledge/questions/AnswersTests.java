package org.morningback.knowledge.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.options;

/** Tests for {@link Answers}. */
class AnswersTests {

	private static final Question.Id AGE = new Question.Id("age");

	private static final Question.Id SIGNS = new Question.Id("signs");

	@Test
	void anUnansweredQuestionHasNoEntry() {
		assertThat(Answers.none().contains(AGE)).isFalse();
		assertThat(Answers.none().to(AGE)).isEmpty();
		assertThat(Answers.none().questions()).isEmpty();
	}

	@Test
	void keepsTheOptionsInTheOrderChosen() {
		Answers answers = Answers.none().with(SIGNS, options("lump", "fever"));
		assertThat(answers.contains(SIGNS)).isTrue();
		assertThat(answers.to(SIGNS)).containsExactlyElementsOf(options("lump", "fever"));
	}

	@Test
	void anEmptyChoiceIsNoAnswer() {
		assertThat(new Answers(Map.of(AGE, List.of()))).isEqualTo(Answers.none());
		assertThat(answers("age=adult").with(AGE, List.of())).isEqualTo(Answers.none());
	}

	@Test
	void aNewAnswerReplacesTheOld() {
		assertThat(answers("age=child").with(AGE, options("adult"))).isEqualTo(answers("age=adult"));
	}

	@Test
	void layingAnotherSheetOverItReplacesOnlyWhatThatAnswers() {
		assertThat(answers("age=child", "signs=fever").with(answers("age=adult", "sleep=side")))
			.isEqualTo(answers("age=adult", "signs=fever", "sleep=side"));
	}

	@Test
	void forgetsTheAnswersToSomeQuestions() {
		assertThat(answers("age=child", "signs=fever").without(List.of(AGE, new Question.Id("unheard-of"))))
			.isEqualTo(answers("signs=fever"));
	}

	@Test
	void changingACopyLeavesTheOriginalAsItWas() {
		Answers original = answers("age=adult");
		original.with(SIGNS, options("fever"));
		original.with(answers("age=child"));
		original.without(List.of(AGE));
		assertThat(original).isEqualTo(answers("age=adult"));
	}

	@Test
	void doesNotFollowTheMapItWasMadeFrom() {
		var chosen = new LinkedHashMap<Question.Id, List<Option.Id>>();
		chosen.put(AGE, new ArrayList<>(options("adult")));
		var made = new Answers(chosen);
		chosen.get(AGE).clear();
		chosen.put(SIGNS, options("fever"));
		assertThat(made).isEqualTo(answers("age=adult"));
	}

	@Test
	void cannotBeChangedThroughItsParts() {
		Answers answers = answers("age=adult");
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> answers.chosen().clear());
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> answers.questions().clear());
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> answers.to(AGE).clear());
	}

}
