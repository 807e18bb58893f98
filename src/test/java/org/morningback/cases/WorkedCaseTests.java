package org.morningback.cases;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.morningback.assessment.CaseVerdict;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Judges the worked cases by the content as it ships. */
class WorkedCaseTests {

	@TestFactory
	Stream<DynamicTest> eachCaseIsJudgedAsAReviewerWould() {
		return RealContent.allCases()
			.map(WorkedCaseTests::verdict)
			.map((verdict) -> dynamicTest(nameOf(verdict.workedCase()),
					() -> assertThat(verdict).matches(CaseVerdict::passes, "passes")));
	}

	@Test
	void theReferenceCasesMeetTheGates() {
		List<CaseVerdict> verdicts = RealContent.REFERENCE_CASES.stream().map(WorkedCaseTests::verdict).toList();
		List<CaseVerdict> judged = verdicts.stream().filter((each) -> !each.workedCase().causes().isEmpty()).toList();
		double urgencies = share(verdicts, CaseVerdict::isUrgencyAccepted);
		double causes = share(judged, CaseVerdict::isCauseFound);
		System.out.printf(
				"%d reference cases: urgency accepted %.1f %%, best %.1f %%; cause among the first three %.1f %% of %d%n",
				verdicts.size(), urgencies, share(verdicts, (each) -> each.urgency() == each.workedCase().best()),
				causes, judged.size());
		assertThat(verdicts).filteredOn(WorkedCaseTests::waitsThoughItShouldBeSeenToday)
			.extracting((verdict) -> verdict.workedCase().id())
			.isEmpty();
		assertThat(urgencies).isGreaterThanOrEqualTo(95);
		assertThat(causes).isGreaterThanOrEqualTo(90);
	}

	private static boolean waitsThoughItShouldBeSeenToday(CaseVerdict verdict) {
		return verdict.workedCase().least().atLeast(Urgency.URGENT) && verdict.isMissed();
	}

	private static double share(List<CaseVerdict> verdicts, Predicate<CaseVerdict> met) {
		return 100.0 * verdicts.stream().filter(met).count() / verdicts.size();
	}

	private static CaseVerdict verdict(WorkedCase each) {
		return CaseVerdict.of(RealContent.KNOWLEDGE, each);
	}

	private static String nameOf(WorkedCase each) {
		return each.id() + ": " + each.story().substring(0, Math.min(60, each.story().length()));
	}

}
