package org.morningback.cases;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.morningback.assessment.Assessment;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.release.yaml.CaseFiles;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Judges cases that were written without sight of the rules, mostly from published case
 * reports. They tell how well the rules do; a rule changed because of one is named in
 * docs/clinical-decisions.md.
 */
class IndependentCaseTests {

	private static final List<WorkedCase> CASES = Stream
		.of("independent.json", "independent-2.json", "independent-3.json", "independent-4.json", "independent-5.json",
				"independent-6.json")
		.flatMap(
				(file) -> CaseFiles.read(new ClassPathResource(file, IndependentCaseTests.class), RealContent.KNOWLEDGE)
					.stream())
		.toList();

	/**
	 * A young bowler with a mild pain of seven weeks: the rules leave such a pain to the
	 * person for two weeks, the writer asks for an appointment at once.
	 */
	private static final String DECIDED_OTHERWISE = "fresh5-32";

	@Test
	void sendsNobodyHomeWhoShouldBeSeen() {
		assertThat(CASES).filteredOn((each) -> !urgencyOf(each).atLeast(each.least()))
			.extracting(WorkedCase::id)
			.containsExactly(DECIDED_OTHERWISE);
	}

	@Test
	void agreesWithNineOfTen() {
		List<WorkedCase> judged = CASES.stream().filter((each) -> !each.causes().isEmpty()).toList();
		long accepted = CASES.stream().filter((each) -> each.accepted().contains(urgencyOf(each))).count();
		long overAlarmed = CASES.stream().filter(IndependentCaseTests::isOverAlarmed).count();
		long causes = judged.stream().filter(IndependentCaseTests::isCauseAmongFirstThree).count();
		System.out.printf(
				"%d independent cases: urgency accepted %d, too urgent %d; cause among the first three %d of %d%n",
				CASES.size(), accepted, overAlarmed, causes, judged.size());
		assertThat(accepted).isGreaterThanOrEqualTo(CASES.size() * 9 / 10);
		assertThat(causes).isGreaterThanOrEqualTo(judged.size() * 9 / 10);
	}

	private static boolean isOverAlarmed(WorkedCase each) {
		return each.accepted().stream().noneMatch((accepted) -> accepted.atLeast(urgencyOf(each)));
	}

	private static boolean isCauseAmongFirstThree(WorkedCase each) {
		Assessment assessment = RealContent.assess(each.answers());
		return assessment.findings()
			.stream()
			.limit(3)
			.anyMatch((finding) -> each.causes().contains(finding.cause().id()));
	}

	private static Urgency urgencyOf(WorkedCase each) {
		return RealContent.assess(each.answers()).urgency();
	}

}
