package org.morningback.proof;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.single;

/** Tests for {@link ReachCheck}. */
class ReachCheckTests extends ContentCheckTest {

	private static final Condition CHILD = chosen("age", "child");

	@Test
	void isContentWithQuestionsThatSomebodyIsAsked() {
		TinyKnowledge all = new TinyKnowledge().step("you", single("age", "child", "adult"))
			.step("school", question("school", Kind.SINGLE, CHILD, "yes"));
		var line = line(new ReachCheck(all.build()));
		assertThat(line.problems()).isEmpty();
		assertThat(line.count()).isEqualTo(2);
	}

	@Test
	void findsAQuestionThatNoAnswersLeadTo() {
		Condition never = Condition.all(List.of(CHILD, chosen("age", "adult")));
		TinyKnowledge late = new TinyKnowledge().step("you", single("age", "child", "adult"))
			.step("late", question("weeks", Kind.SINGLE, never, "few"));
		assertThat(problems(new ReachCheck(late.build()))).containsExactly("no answers lead to the question 'weeks'");
	}

	@Test
	void doesNotSayThatNoAnswersLeadToItWhereTheSearchWasGivenUp() {
		Condition far = Condition.all(List.of(tenOfThem(), Condition.never()));
		var line = line(new ReachCheck(wide().step("late", question("weeks", Kind.SINGLE, far, "few")).build()));
		assertThat(line.problems()).isEmpty();
		assertThat(line.extent()).isEqualTo(ProofRecord.Extent.SAMPLED);
		assertThat(line.notes())
			.containsExactly("it is not known for all whether no answers lead to the question 'weeks': too many ways");
	}

	@Test
	void findsAQuestionBehindTheEndOfThePath() {
		TinyKnowledge ends = new TinyKnowledge().lastStepWhen(CHILD, "you", single("age", "child", "adult"))
			.step("school", question("school", Kind.SINGLE, CHILD, "yes"));
		assertThat(problems(new ReachCheck(ends.build()))).containsExactly("no answers lead to the question 'school'");
	}

}
