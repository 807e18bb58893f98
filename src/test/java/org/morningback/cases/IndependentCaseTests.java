package org.morningback.cases;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.morningback.assessment.CaseVerdict;
import org.morningback.release.yaml.CaseSet;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Judges cases that were written without sight of the rules, mostly from published case
 * reports. They tell how well the rules do; a rule changed because of one is named in
 * docs/clinical-decisions.md.
 */
class IndependentCaseTests {

	private static final List<CaseVerdict> VERDICTS = Stream
		.of("independent.json", "independent-2.json", "independent-3.json", "independent-4.json", "independent-5.json",
				"independent-6.json")
		.map((file) -> CaseSet.read(new ClassPathResource(file, IndependentCaseTests.class), RealContent.KNOWLEDGE))
		.flatMap((group) -> group.cases().stream())
		.map((each) -> CaseVerdict.of(RealContent.KNOWLEDGE, each))
		.toList();

	/**
	 * A young bowler with a mild pain of seven weeks: the rules leave such a pain to the
	 * person for two weeks, the writer asks for an appointment at once.
	 */
	private static final String DECIDED_OTHERWISE = "fresh5-32";

	@Test
	void sendsNobodyHomeWhoShouldBeSeen() {
		assertThat(VERDICTS).filteredOn(CaseVerdict::isMissed)
			.extracting((verdict) -> verdict.workedCase().id())
			.containsExactly(DECIDED_OTHERWISE);
	}

	@Test
	void agreesWithNineOfTen() {
		List<CaseVerdict> judged = VERDICTS.stream().filter((each) -> !each.workedCase().causes().isEmpty()).toList();
		long accepted = VERDICTS.stream().filter(CaseVerdict::isUrgencyAccepted).count();
		long overAlarmed = VERDICTS.stream().filter(CaseVerdict::isTooUrgent).count();
		long causes = judged.stream().filter(CaseVerdict::isCauseFound).count();
		System.out.printf(
				"%d independent cases: urgency accepted %d, too urgent %d; cause among the first three %d of %d%n",
				VERDICTS.size(), accepted, overAlarmed, causes, judged.size());
		assertThat(accepted).isGreaterThanOrEqualTo(VERDICTS.size() * 9 / 10);
		assertThat(causes).isGreaterThanOrEqualTo(judged.size() * 9 / 10);
	}

}
