package org.morningback.cases;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.assessment.Assessment;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Fit;
import org.morningback.knowledge.rules.Sign;
import org.morningback.proof.Population;

import static org.assertj.core.api.Assertions.assertThat;

/** What people like those in the studies are told, not people at random. */
class PlausiblePeopleTests {

	private static final int PEOPLE = 20_000;

	/** The criteria of 2009 flag 28 of 100 with lasting pain that began early. */
	private static final double PUBLISHED = 0.28;

	/**
	 * Source: van Hoeven 2015 and the validation of the criteria: among people with back
	 * pain of more than 3 months that began before 45.
	 */
	@Test
	void noMoreHaveTheInflammatoryPatternThanThePublishedCriteriaFlag() {
		Sign gate = RealContent.KNOWLEDGE.signs()
			.stream()
			.filter((sign) -> sign.id().value().equals("inflammatory-gate"))
			.findFirst()
			.orElseThrow();
		List<Assessment> early = Population.of(RealContent.KNOWLEDGE)
			.people(PEOPLE, 28)
			.filter((answers) -> gate.when().isMetBy(RealContent.KNOWLEDGE.path(answers).counted()))
			.map(RealContent::assess)
			.toList();
		long flagged = early.stream().filter(PlausiblePeopleTests::isFlagged).count();

		System.out.printf("%d of %d people with early lasting pain have the inflammatory pattern (%.1f %%)%n", flagged,
				early.size(), 100.0 * flagged / early.size());
		assertThat(flagged).isPositive().isLessThanOrEqualTo(Math.round(PUBLISHED * early.size()));
	}

	private static boolean isFlagged(Assessment assessment) {
		return assessment.findings()
			.stream()
			.filter((finding) -> finding.cause().kind() == Cause.Kind.PATTERN && finding.fit() != Fit.POSSIBLE)
			.anyMatch((finding) -> finding.cause().id().value().equals("inflammatory-back-pain"));
	}

}
