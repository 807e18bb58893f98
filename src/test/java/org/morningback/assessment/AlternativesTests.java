package org.morningback.assessment;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.Answers;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Option;
import org.morningback.knowledge.Question;
import org.morningback.knowledge.Urgency;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.yaml.CaseFiles;
import org.morningback.knowledge.yaml.KnowledgeFiles;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** What would change the result, by the content as it ships. */
class AlternativesTests {

	private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

	private static final KnowledgeBase KNOWLEDGE = KnowledgeFiles.read(RESOURCES, "classpath:/knowledge/")
		.release()
		.knowledge();

	private static final List<WorkedCase> CASES = CaseFiles
		.read(RESOURCES.getResource("classpath:/knowledge/cases/reference.json"), KNOWLEDGE);

	@Test
	void neverNamesAnAnswerThatMakesItLessUrgent() {
		for (WorkedCase each : CASES) {
			Urgency given = Assessor.assess(KNOWLEDGE, each.answers()).urgency();
			assertThat(Alternatives.of(KNOWLEDGE, each.answers())).as(each.id())
				.allSatisfy((alternative) -> assertThat(alternative.result().urgency().atLeast(given)).isTrue());
		}
	}

	@Test
	void changesTheUrgencyOrTheLeadingContributor() {
		for (WorkedCase each : CASES) {
			Assessment given = Assessor.assess(KNOWLEDGE, each.answers());
			assertThat(Alternatives.of(KNOWLEDGE, each.answers())).as(each.id()).allSatisfy((alternative) -> {
				Assessment result = alternative.result();
				boolean swapped = !result.leadingContributor().equals(given.leadingContributor());
				assertThat(result.urgency() != given.urgency() || swapped).isTrue();
			});
		}
	}

	@Test
	void namesUpToThreeAnswersOfDifferentQuestions() {
		for (WorkedCase each : CASES) {
			assertThat(Alternatives.of(KNOWLEDGE, each.answers())).as(each.id())
				.hasSizeLessThanOrEqualTo(3)
				.extracting((alternative) -> alternative.answer().question())
				.doesNotHaveDuplicates();
		}
	}

	@Test
	void leavesTheWarningSignsToTheSafetyCardWhereOtherAnswersWouldDo() {
		WorkedCase selfCare = CASES.stream().filter((each) -> each.id().equals("case-12")).findFirst().orElseThrow();
		assertThat(Alternatives.of(KNOWLEDGE, selfCare.answers())).isNotEmpty()
			.extracting((alternative) -> alternative.answer().question().value())
			.doesNotContain("emergency-signs", "unwell-signs");
	}

	@Test
	void namesNothingWhenNothingCouldBeWorse() {
		Answers emergency = new Answers(
				Map.of(new Question.Id("emergency-signs"), List.of(new Option.Id("numb-saddle"))));
		assertThat(Alternatives.of(KNOWLEDGE, emergency)).isEmpty();
	}

}
