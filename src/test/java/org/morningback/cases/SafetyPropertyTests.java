package org.morningback.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.morningback.assessment.Assessment;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.cases.RealContent.assess;

/** What must hold for everyone, tried on thousands of random people. */
class SafetyPropertyTests {

	private static final KnowledgeBase KNOWLEDGE = RealContent.KNOWLEDGE;

	@Test
	void oneMoreWarningSignNeverLowersTheUrgency() {
		RandomPerson.meet(1000, (person) -> {
			staysAsUrgent(person, person.completeAnswers());
			staysAsUrgent(person, person.partialAnswers());
		});
	}

	@Test
	void everyoneGetsOneUrgencyAndSomethingToDo() {
		Wording wording = RealContent.RELEASE.wordings().get("en");
		Set<Urgency> given = new HashSet<>();
		RandomPerson.meet(2000, (person) -> {
			for (Answers answers : List.of(person.completeAnswers(), person.partialAnswers())) {
				Assessment assessment = assess(answers);
				given.add(assessment.urgency());
				assertThat(wording.text(Text.URGENCY_TITLE, assessment.urgency().word())).isNotBlank();
				assertThat(wording.list(Text.URGENCY_STEPS, assessment.urgency().word())).isNotEmpty();
				assertThat(assessment.tips()).as("%s", answers).isNotEmpty();
			}
		});
		assertThat(given).contains(Urgency.values());
	}

	@Test
	void eachEmergencySignAloneIsAnEmergency() {
		Question signs = KNOWLEDGE.question(SafetyQuestions.EMERGENCY_SIGNS).orElseThrow();
		List<String> today = List.of("sexual-change", "unsure");
		signs.options().stream().filter((option) -> option.role() != Option.Role.NONE).forEach((option) -> {
			Urgency expected = today.contains(option.id().value()) ? Urgency.URGENT : Urgency.EMERGENCY;
			Answers alone = Answers.none().with(signs.id(), List.of(option.id()));
			assertThat(assess(alone).urgency()).as("%s", option).isEqualTo(expected);
		});
	}

	@Test
	void theOrderOfAnsweringDoesNotMatter() {
		RandomPerson.meet(1000, (person) -> {
			Answers answers = person.completeAnswers();
			assertThat(assess(person.inAnotherOrder(answers))).as("%s", answers).isEqualTo(assess(answers));
		});
	}

	@Test
	void answersOffThePathNeverCount() {
		RandomPerson.meet(1000, (person) -> {
			Answers answers = person.completeAnswers();
			assertThat(assess(person.withAnswersOffThePath(answers))).as("%s", answers).isEqualTo(assess(answers));
		});
	}

	@Test
	void everyQuestionIsAskedAndEveryCauseFoundForSomeone() {
		Set<Question.Id> asked = new HashSet<>();
		Set<Cause.Id> found = new HashSet<>();
		RandomPerson.meet(2000, (person) -> {
			Answers answers = person.completeAnswers();
			QuestionPath path = KNOWLEDGE.path(answers);
			assertThat(path.isComplete()).as("%s", answers).isTrue();
			path.steps().forEach((pathStep) -> pathStep.asked().forEach((question) -> asked.add(question.id())));
			assess(answers).findings().forEach((finding) -> found.add(finding.cause().id()));
		});
		assertThat(asked).containsAll(KNOWLEDGE.questions().map(Question::id).toList());
		assertThat(found).containsAll(KNOWLEDGE.causes().stream().map(Cause::id).toList());
	}

	/** Adds one warning sign to each safety question, alone and beside "unsure". */
	private static void staysAsUrgent(RandomPerson person, Answers answers) {
		Urgency before = assess(answers).urgency();
		SafetyQuestions.all().flatMap((question) -> withOneMore(person, question, answers)).forEach((more) -> {
			Urgency after = assess(more).urgency();
			assertThat(after.atLeast(before)).as("%s after %s from %s to %s", after, before, answers, more).isTrue();
		});
	}

	private static Stream<Answers> withOneMore(RandomPerson person, Question question, Answers answers) {
		List<Option.Id> sign = List.of(person.oneOf(RandomPerson.withRole(question, Option.Role.PLAIN)));
		List<Option.Id> unsure = RandomPerson.withRole(question, Option.Role.UNSURE);
		return Stream.of(sign, unsure, joined(sign, unsure))
			.distinct()
			.map((added) -> answers.with(question.id(), signsAnd(added, question, answers)));
	}

	/** The signs chosen so far and more; "none" gives way to them. */
	private static List<Option.Id> signsAnd(List<Option.Id> added, Question question, Answers answers) {
		List<Option.Id> chosen = new ArrayList<>(answers.to(question.id()));
		chosen.removeAll(RandomPerson.withRole(question, Option.Role.NONE));
		return joined(chosen, added);
	}

	private static List<Option.Id> joined(List<Option.Id> some, List<Option.Id> more) {
		return Stream.of(some, more).flatMap(List::stream).distinct().toList();
	}

}
