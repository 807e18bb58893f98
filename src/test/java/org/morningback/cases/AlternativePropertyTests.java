package org.morningback.cases;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.assessment.Alternative;
import org.morningback.assessment.Alternatives;
import org.morningback.assessment.Assessment;
import org.morningback.knowledge.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/** What would change the result, for the people of the reference cases. */
class AlternativePropertyTests {

	@Test
	void noneMakesItLessUrgent() {
		forEachCase((given, alternatives) -> {
			Urgency urgency = given.urgency();
			assertThat(alternatives).allMatch((alternative) -> alternative.result().urgency().atLeast(urgency));
		});
	}

	@Test
	void eachChangesTheUrgencyOrTheLeadingContributor() {
		forEachCase((given, alternatives) -> assertThat(alternatives).allMatch((alternative) -> {
			Assessment result = alternative.result();
			return result.urgency() != given.urgency()
					|| !result.leadingContributor().equals(given.leadingContributor());
		}));
	}

	@Test
	void thereAreUpToThreeOfDifferentQuestions() {
		forEachCase((given, alternatives) -> assertThat(alternatives).hasSizeLessThanOrEqualTo(3)
			.extracting((alternative) -> alternative.answer().question())
			.doesNotHaveDuplicates());
	}

	private static void forEachCase(Expectation expectation) {
		assertThat(RealContent.REFERENCE_CASES).isNotEmpty()
			.allSatisfy((each) -> expectation.check(RealContent.assess(each.answers()),
					Alternatives.of(RealContent.KNOWLEDGE, each.answers())));
	}

	private interface Expectation {

		void check(Assessment given, List<Alternative> alternatives);

	}

}
