package org.morningback.knowledge.rules;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Condition;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link Caution}. */
class CautionTests {

	private static final Tip.Id HEAT = new Tip.Id("heat");

	private static final RoutineStep.Id BEND = new RoutineStep.Id("bend");

	@Test
	void concernsWhatItNames() {
		assertThat(caution("heat").concerns(HEAT, false)).isTrue();
		assertThat(caution("heat", "bend").concerns(BEND, true)).isTrue();
		assertThat(caution("heat").concerns(BEND, true)).isFalse();
	}

	@Test
	void concernsEveryExerciseWhereItNamesThemAll() {
		assertThat(caution(Caution.EXERCISES).concerns(BEND, true)).isTrue();
		assertThat(caution(Caution.EXERCISES).concerns(HEAT, false)).isFalse();
	}

	private static Caution caution(String... never) {
		return new Caution(new Caution.Id("children"), Condition.always(), List.of(never),
				TinyKnowledge.provenance("for a test"));
	}

}
