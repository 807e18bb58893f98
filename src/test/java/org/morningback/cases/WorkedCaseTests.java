package org.morningback.cases;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.morningback.assessment.Assessment;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.UrgencyRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Judges the worked cases by the content as it ships. */
class WorkedCaseTests {

	@TestFactory
	Stream<DynamicTest> eachCaseIsJudgedAsAReviewerWould() {
		return RealContent.allCases().map((each) -> dynamicTest(nameOf(each), () -> judge(each)));
	}

	@Test
	void theReferenceCasesMeetTheGates() {
		List<WorkedCase> cases = RealContent.REFERENCE_CASES;
		List<WorkedCase> judged = cases.stream().filter((each) -> !each.causes().isEmpty()).toList();
		double urgencies = share(cases, WorkedCaseTests::isUrgencyAccepted);
		double causes = share(judged, WorkedCaseTests::isCauseAmongFirstThree);
		System.out.printf(
				"%d reference cases: urgency accepted %.1f %%, best %.1f %%; cause among the first three %.1f %% of %d%n",
				cases.size(), urgencies, share(cases, (each) -> assess(each).urgency() == each.best()), causes,
				judged.size());
		assertThat(cases).filteredOn(WorkedCaseTests::isMissed).extracting(WorkedCase::id).isEmpty();
		assertThat(urgencies).isGreaterThanOrEqualTo(95);
		assertThat(causes).isGreaterThanOrEqualTo(90);
	}

	private static void judge(WorkedCase each) {
		Assessment assessment = assess(each);
		assertThat(assessment.urgency()).as(each.story()).isIn(each.accepted());
		assertThat(rulesOf(assessment)).as(each.story()).containsAll(each.rules());
		if (!each.causes().isEmpty()) {
			assertThat(firstThree(assessment)).as(each.story()).containsAnyElementsOf(each.causes());
		}
	}

	private static boolean isUrgencyAccepted(WorkedCase each) {
		return each.accepted().contains(assess(each).urgency());
	}

	private static boolean isCauseAmongFirstThree(WorkedCase each) {
		return firstThree(assess(each)).stream().anyMatch(each.causes()::contains);
	}

	/** Whether a person who should be seen today is told that it can wait. */
	private static boolean isMissed(WorkedCase each) {
		return each.least().atLeast(Urgency.URGENT) && !assess(each).urgency().atLeast(each.least());
	}

	private static double share(List<WorkedCase> cases, Predicate<WorkedCase> met) {
		return 100.0 * cases.stream().filter(met).count() / cases.size();
	}

	private static List<Cause.Id> firstThree(Assessment assessment) {
		return assessment.findings().stream().limit(3).map((finding) -> finding.cause().id()).toList();
	}

	private static List<UrgencyRule.Id> rulesOf(Assessment assessment) {
		return assessment.raisedFlags().stream().map((flag) -> flag.rule().id()).toList();
	}

	private static Assessment assess(WorkedCase each) {
		return RealContent.assess(each.answers());
	}

	private static String nameOf(WorkedCase each) {
		return each.id() + ": " + each.story().substring(0, Math.min(60, each.story().length()));
	}

}
