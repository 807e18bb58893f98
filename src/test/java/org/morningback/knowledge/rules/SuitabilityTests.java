package org.morningback.knowledge.rules;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;

/** Tests for {@link Suitability}. */
class SuitabilityTests {

	private static final List<Question.Id> NOTHING_OPEN = List.of();

	private static final List<Question.Id> WEEKS_OPEN = List.of(new Question.Id("weeks"));

	private final Suitability suitability = new Suitability(chosen("position", "back"), chosen("weeks", "many"),
			Urgency.SOON);

	@Test
	void suitsWhenWhatItNeedsIsMet() {
		assertThat(this.suitability.suits(answers("position=back"), NOTHING_OPEN, Urgency.SELF_CARE)).isTrue();
		assertThat(this.suitability.suits(answers("position=side"), NOTHING_OPEN, Urgency.SELF_CARE)).isFalse();
		assertThat(this.suitability.suits(Answers.none(), NOTHING_OPEN, Urgency.SELF_CARE)).isFalse();
	}

	@Test
	void isWithheldWhenTheCautionIsMet() {
		assertThat(this.suitability.suits(answers("position=back", "weeks=many"), NOTHING_OPEN, Urgency.SELF_CARE))
			.isFalse();
		assertThat(this.suitability.suits(answers("position=back", "weeks=few"), NOTHING_OPEN, Urgency.SELF_CARE))
			.isTrue();
	}

	@Test
	void isWithheldWhileAQuestionOfTheCautionIsOpen() {
		assertThat(this.suitability.suits(answers("position=back"), WEEKS_OPEN, Urgency.SELF_CARE)).isFalse();
	}

	@Test
	void anotherOpenQuestionDoesNotWithholdIt() {
		assertThat(
				this.suitability.suits(answers("position=back"), List.of(new Question.Id("mood")), Urgency.SELF_CARE))
			.isTrue();
	}

	@Test
	void isGivenUpToItsWorstUrgency() {
		assertThat(this.suitability.suits(answers("position=back"), NOTHING_OPEN, Urgency.ROUTINE)).isTrue();
		assertThat(this.suitability.suits(answers("position=back"), NOTHING_OPEN, Urgency.SOON)).isTrue();
		assertThat(this.suitability.suits(answers("position=back"), NOTHING_OPEN, Urgency.URGENT)).isFalse();
	}

}
