package org.morningback.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.assessment.Assessment;
import org.morningback.assessment.Finding;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.cases.RealContent.assess;
import static org.morningback.cases.RealContent.chosen;

/** What must hold for all findings, tried on thousands of random people. */
class FindingPropertyTests {

	@Test
	void concernsComeFirstThenTheBestFit() {
		RandomPerson.meet(1500, (person) -> {
			List<Finding> findings = assess(person.completeAnswers()).findings();
			List<Finding> sorted = new ArrayList<>(findings);
			sorted.sort(Comparator.comparing((Finding finding) -> finding.cause().kind() != Cause.Kind.CONCERN)
				.thenComparing(FindingPropertyTests::urgencyOf)
				.thenComparing((finding) -> -finding.flags()
					.stream()
					.filter((flag) -> flag.rule().urgency() == urgencyOf(finding))
					.count())
				.thenComparing(Finding::fit)
				.thenComparing((finding) -> finding.cause().isFoundByExclusion())
				.thenComparing((finding) -> finding.cause().company().companion())
				.thenComparing((finding) -> -finding.points())
				.thenComparing((finding) -> RealContent.KNOWLEDGE.causes().indexOf(finding.cause())));
			assertThat(findings).isEqualTo(sorted);
		});
	}

	@Test
	void whoeverShouldBeSeenTodayIsGivenNoContributor() {
		RandomPerson.meet(2000, (person) -> {
			Assessment assessment = assess(person.completeAnswers());
			if (assessment.urgency().atLeast(Urgency.URGENT)) {
				assertThat(assessment.findings())
					.noneMatch((finding) -> finding.cause().kind() == Cause.Kind.CONTRIBUTOR);
			}
		});
	}

	@Test
	void moodIsNeverTheFirstFindingAndNeverAlone() {
		RandomPerson.meet(2000, (person) -> {
			for (Answers answers : List.of(person.completeAnswers(), person.partialAnswers())) {
				assertThat(assess(answers).findings().stream().limit(1)).as("%s", answers)
					.noneMatch((finding) -> finding.cause().id().value().equals("mood"));
			}
		});
	}

	@Test
	void wearIsNotPlayedUpWhereABoneACancerOrAnInfectionIsToBeChecked() {
		RandomPerson.meet(2000, (person) -> {
			List<String> found = assess(person.completeAnswers()).findings()
				.stream()
				.map((finding) -> finding.cause().id().value())
				.toList();
			if (found.stream().anyMatch(List.of("spinal-fracture", "malignancy", "spinal-infection")::contains)) {
				assertThat(found).doesNotContain("degenerative-disc");
			}
		});
	}

	@Test
	void whatRaisesTheUrgencyAtLeastFits() {
		RandomPerson.meet(2000, (person) -> {
			Assessment assessment = assess(person.completeAnswers());
			assessment.raisedFlags()
				.stream()
				.flatMap((flag) -> flag.rule().patterns().stream())
				.forEach((pattern) -> assertThat(assessment.findings()).as("%s", pattern)
					.filteredOn((finding) -> finding.cause().id().equals(pattern))
					.allMatch((finding) -> finding.fit() != Fit.POSSIBLE));
		});
	}

	@Test
	void onlyAdultsAreGivenPatternsAndContributors() {
		RandomPerson.meet(1500, (person) -> {
			Answers answers = person.completeAnswers();
			if (chosen("age", "under-18").isMetBy(answers)) {
				Assessment assessment = assess(answers);
				assertThat(assessment.urgency().atLeast(Urgency.SOON)).as("%s", answers).isTrue();
				assertThat(assessment.findings()).as("%s", answers)
					.allMatch((finding) -> finding.cause().kind() == Cause.Kind.CONCERN);
			}
		});
	}

	@Test
	void ordinaryBackPainIsWhatIsLeft() {
		RandomPerson.meet(1000, (person) -> {
			for (Answers answers : List.of(person.completeAnswers(), person.partialAnswers())) {
				Assessment assessment = assess(answers);
				boolean adult = answers.contains(new Question.Id("age")) && !chosen("age", "under-18").isMetBy(answers);
				boolean left = adult && assessment.isComplete() && !assessment.urgency().atLeast(Urgency.URGENT)
						&& assessment.findings().stream().noneMatch(FindingPropertyTests::isFittingPattern);
				assertThat(assessment.findings()).as("%s", answers)
					.filteredOn((finding) -> finding.cause().id().value().equals("ordinary-back-pain"))
					.extracting(Finding::fit)
					.isEqualTo(left ? List.of(Fit.FITS) : List.of());
			}
		});
	}

	private static boolean isFittingPattern(Finding finding) {
		return finding.cause().kind() == Cause.Kind.PATTERN && finding.fit() != Fit.POSSIBLE;
	}

	private static Urgency urgencyOf(Finding finding) {
		return finding.flags()
			.stream()
			.map((flag) -> flag.rule().urgency())
			.reduce(Urgency.SELF_CARE, Urgency::orSooner);
	}

}
