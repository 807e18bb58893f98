package org.morningback.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.morningback.assessment.Alternative;
import org.morningback.assessment.Alternatives;
import org.morningback.assessment.Assessment;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What would change the result, for thousands of random people: each sentence is tried by
 * giving the other answer and judging all of it again.
 */
class AlternativePropertyTests {

	private static final int PEOPLE = 5_000;

	@Test
	void eachSentenceAboutAnotherAnswerIsTrue() {
		Set<Alternative.Effect> tried = new HashSet<>();
		RandomPerson.meet(PEOPLE, (person) -> {
			Answers answers = person.completeAnswers();
			Assessment given = RealContent.assess(answers);
			for (Alternative alternative : Alternatives.of(RealContent.KNOWLEDGE, answers)) {
				Assessment again = RealContent.assess(with(alternative, answers));
				tried.add(alternative.effect());
				assertThat(isTrue(alternative, given, again)).as("%s of %s", alternative.answer(), answers).isTrue();
			}
		});
		assertThat(tried).contains(Alternative.Effect.values());
	}

	@Test
	void noneIsAboutAPainScoreOrAPastThatNobodyChooses() {
		RandomPerson.meet(PEOPLE / 5, (person) -> {
			List<Alternative> alternatives = Alternatives.of(RealContent.KNOWLEDGE, person.completeAnswers());
			assertThat(alternatives).hasSizeLessThanOrEqualTo(3)
				.extracting((alternative) -> alternative.answer().question().value())
				.doesNotHaveDuplicates()
				.doesNotContain("morning-pain", "bedtime-pain", "health-history", "age", "pregnancy", "mood");
		});
	}

	private static boolean isTrue(Alternative alternative, Assessment given, Assessment again) {
		List<Cause> found = again.causes();
		return switch (alternative.effect()) {
			case MORE_URGENT -> again.urgency() == alternative.result().urgency() && again.urgency() != given.urgency()
					&& again.urgency().atLeast(given.urgency());
			case FIRST -> found.indexOf(alternative.cause()) == 0 && given.causes().indexOf(alternative.cause()) != 0
					&& isForHome(given, again);
			case NAMED -> found.contains(alternative.cause()) && !given.causes().contains(alternative.cause())
					&& isForHome(given, again);
		};
	}

	private static boolean isForHome(Assessment given, Assessment again) {
		return given.urgency() == again.urgency() && !given.urgency().atLeast(Urgency.URGENT);
	}

	/**
	 * The answers with the other one: beside the signs chosen, or in place of the one.
	 */
	private static Answers with(Alternative alternative, Answers answers) {
		Question question = RealContent.KNOWLEDGE.question(alternative.answer().question()).orElseThrow();
		List<Option.Id> options = new ArrayList<>();
		if (question.takesSeveral()) {
			options.addAll(answers.to(question.id()));
			options.removeAll(RandomPerson.withRole(question, Option.Role.NONE));
			options.removeAll(RandomPerson.withRole(question, Option.Role.UNSURE));
		}
		options.add(alternative.answer().option());
		assertThat(question.validate(options)).isEqualTo(Optional.empty());
		return answers.with(question.id(), options);
	}

}
