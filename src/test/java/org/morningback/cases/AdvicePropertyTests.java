package org.morningback.cases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.morningback.assessment.Assessment;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.cases.RealContent.assess;
import static org.morningback.cases.RealContent.chosen;

/** What must hold for all advice, tried on thousands of random people. */
class AdvicePropertyTests {

	private static final KnowledgeBase KNOWLEDGE = RealContent.KNOWLEDGE;

	private static final Map<String, Condition> CAUTIONS = cautions();

	/** Who must never be given what, whatever the content says in its not-ifs. */
	private static final Map<Condition, List<String>> NEVER_FOR = Map.of(
			chosen("pregnancy", "16-to-27-weeks", "28-weeks-or-more"),
			List.of("full-body-stretch", "pelvic-tilt", "knee-rolls", "single-knee-to-chest", "rest-with-calves-up"),
			chosen("pregnancy", "under-16-weeks", "16-to-27-weeks", "28-weeks-or-more"), List.of("pillow-under-tummy"),
			chosen("pregnancy", "28-weeks-or-more"), List.of("pillow-under-knees"),
			chosen("health-history", "weak-bones", "steroids"),
			List.of("knee-rolls", "single-knee-to-chest", "bottom-to-heels", "core-strength"),
			chosen("known-conditions", "spinal-stenosis"), List.of("small-back-bends"));

	@Test
	void noExerciseForThoseToBeSeenTodayOrUnder18() {
		RandomPerson.meet(1500, (person) -> {
			Answers answers = person.completeAnswers();
			Assessment assessment = assess(answers);
			if (assessment.urgency().atLeast(Urgency.URGENT) || chosen("age", "under-18").isMetBy(answers)) {
				assertThat(assessment.tips()).as("%s", answers).noneMatch(Tip::exercise);
				assertThat(assessment.routine()).as("%s", answers).isEmpty();
			}
		});
	}

	@Test
	void nothingIsGivenAgainstItsCaution() {
		RandomPerson.meet(1000, (person) -> {
			for (Answers answers : List.of(person.completeAnswers(), person.partialAnswers())) {
				Assessment assessment = assess(answers);
				Answers counted = KNOWLEDGE.path(answers).counted();
				assertThat(given(assessment)).as("%s", answers)
					.noneMatch((item) -> CAUTIONS.get(item).isMetBy(counted))
					.noneMatch((item) -> CAUTIONS.get(item)
						.questions()
						.stream()
						.anyMatch(assessment.unanswered()::contains));
			}
		});
	}

	@Test
	void nothingIsGivenToThoseWhomItCouldHarm() {
		Set<String> givenToOthers = new HashSet<>();
		RandomPerson.meet(1500, (person) -> {
			Answers answers = person.completeAnswers();
			List<String> given = given(assess(answers));
			givenToOthers.addAll(given);
			NEVER_FOR.forEach((whom, what) -> assertThat(whom.isMetBy(answers) ? given : List.of()).as("%s", answers)
				.doesNotContainAnyElementsOf(what));
		});
		assertThat(givenToOthers).containsAll(NEVER_FOR.values().stream().flatMap(List::stream).toList());
	}

	private static List<String> given(Assessment assessment) {
		return Stream
			.concat(assessment.tips().stream().map((tip) -> tip.id().value()),
					assessment.routine().stream().map((step) -> step.id().value()))
			.toList();
	}

	/** The not-if of each tip and movement. */
	private static Map<String, Condition> cautions() {
		var cautions = new HashMap<String, Condition>();
		KNOWLEDGE.tips().forEach((tip) -> cautions.put(tip.id().value(), tip.suitability().notIf()));
		KNOWLEDGE.routine().forEach((step) -> cautions.put(step.id().value(), step.suitability().notIf()));
		return cautions;
	}

}
