package org.morningback.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.morningback.assessment.Assessment;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.cases.RealContent.assess;
import static org.morningback.knowledge.TinyKnowledge.chosen;

/** What must hold for the tips beside one another, for thousands of random people. */
class TipPropertyTests {

	private static final Set<Question.Id> LYING = Set.of(new Question.Id("sleep-position"),
			new Question.Id("body-pillow"));

	private static final Tip.Id ON_THE_SIDE = new Tip.Id("sleep-on-your-side");

	@Test
	void noTwoTipsContradictEachOther() {
		RandomPerson.meet(4000, (person) -> {
			Answers answers = person.completeAnswers();
			List<Tip> tips = assess(answers).tips();
			Set<Tip.Id> given = tips.stream().map(Tip::id).collect(Collectors.toSet());
			assertThat(tips).as("%s", answers).noneMatch((tip) -> tip.contradicts().stream().anyMatch(given::contains));
		});
	}

	@Test
	void noExerciseIsGivenWhereSomethingMustBeCheckedFirst() {
		RandomPerson.meet(4000, (person) -> {
			Answers answers = person.completeAnswers();
			Assessment assessment = assess(answers);
			if (assessment.causes().stream().anyMatch((cause) -> cause.company().checkFirst())) {
				assertThat(assessment.tips()).as("%s", answers).noneMatch(Tip::exercise);
				assertThat(assessment.routine()).as("%s", answers).isEmpty();
			}
		});
	}

	@Test
	void everyAdultIsToldHowToLieTonightBeforeAMattressIsLifted() {
		RandomPerson.meet(4000, (person) -> {
			Answers answers = person.completeAnswers();
			Assessment assessment = assess(answers);
			if (!assessment.urgency().atLeast(Urgency.URGENT) && !chosen("age", "under-18").isMetBy(answers)) {
				List<Tip> tonight = assessment.tips()
					.stream()
					.filter((tip) -> tip.moment() == Tip.Moment.TONIGHT)
					.toList();
				assertThat(tonight).as("%s", answers).isNotEmpty();
				assertThat(isAboutLying(tonight.get(0))).as("%s of %s", tonight.get(0).id(), answers).isTrue();
			}
		});
	}

	private static boolean isAboutLying(Tip tip) {
		return tip.id().equals(ON_THE_SIDE)
				|| tip.suitability().suitsWhen().questions().stream().anyMatch(LYING::contains);
	}

}
