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
		assertThat(without(RealContent.KNOWLEDGE.urgencyRules().stream().map(UrgencyRule::id),
				RealContent.allCases().flatMap((each) -> each.rules().stream())))
			.as("urgency rules that no case names")
			.isEmpty();
	}

	@Test
	void everyCauseHasACase() {
		assertThat(without(RealContent.KNOWLEDGE.causes().stream().map(Cause::id),
				RealContent.allCases().flatMap((each) -> each.causes().stream())))
			.as("causes that no case names")
			.isEmpty();
	}

	@Test
	void everyOptionOfTheSafetyQuestionsHasACase() {
		Stream<Answer> offered = SafetyQuestions.all()
			.flatMap((question) -> question.options().stream().map((option) -> new Answer(question.id(), option.id())));
		assertThat(without(offered, RealContent.allCases().flatMap(CaseCoverageTests::counted)))
			.as("answers that no case gives")
			.isEmpty();
	}

	@Test
	void noTwoCasesShareAnId() {
		assertThat(RealContent.allCases().map(WorkedCase::id)).doesNotHaveDuplicates();
	}

	/** Only what is missing, so that a failure names nothing else. */
	private static <T> List<T> without(Stream<T> all, Stream<T> covered) {
		Set<T> known = covered.collect(Collectors.toSet());
		List<T> wanted = all.toList();
		assertThat(wanted).isNotEmpty();
		return wanted.stream().filter((each) -> !known.contains(each)).toList();
	}

	private static Stream<Answer> counted(WorkedCase each) {
		QuestionPath path = RealContent.KNOWLEDGE.path(each.answers());
		return path.counted().chosen().entrySet().stream().flatMap((entry) -> answers(entry.getKey(), path));
	}

	private static Stream<Answer> answers(Question.Id question, QuestionPath path) {
		return path.counted().to(question).stream().map((option) -> new Answer(question, option));
	}

}
