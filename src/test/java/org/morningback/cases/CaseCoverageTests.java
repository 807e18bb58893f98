package org.morningback.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.UrgencyRule;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that can be concluded goes without a worked case. */
class CaseCoverageTests {

	@Test
	void everyUrgencyRuleHasACase() {
		assertThat(RealContent.allCases().flatMap((each) -> each.rules().stream()))
			.containsAll(RealContent.KNOWLEDGE.urgencyRules().stream().map(UrgencyRule::id).toList());
	}

	@Test
	void everyCauseHasACase() {
		assertThat(RealContent.allCases().flatMap((each) -> each.causes().stream()))
			.containsAll(RealContent.KNOWLEDGE.causes().stream().map(Cause::id).toList());
	}

	@Test
	void everyOptionOfTheSafetyQuestionsHasACase() {
		Set<Answer> given = RealContent.allCases().flatMap(CaseCoverageTests::counted).collect(Collectors.toSet());
		List<Answer> offered = SafetyQuestions.all()
			.flatMap((question) -> question.options().stream().map((option) -> new Answer(question.id(), option.id())))
			.toList();
		assertThat(given).containsAll(offered);
	}

	@Test
	void noTwoCasesShareAnId() {
		assertThat(RealContent.allCases().map(WorkedCase::id)).doesNotHaveDuplicates();
	}

	private static Stream<Answer> counted(WorkedCase each) {
		QuestionPath path = RealContent.KNOWLEDGE.path(each.answers());
		return path.counted().chosen().entrySet().stream().flatMap((entry) -> answers(entry.getKey(), path));
	}

	private static Stream<Answer> answers(Question.Id question, QuestionPath path) {
		return path.counted().to(question).stream().map((option) -> new Answer(question, option));
	}

}
