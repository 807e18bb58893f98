package org.morningback.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Question.Violation;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.Step;

/**
 * What a person sent for one step: the fields of that step's questions and nothing else.
 *
 * @param chosen what was chosen, by question, legal or not
 * @param answers the legal choices
 * @param path where they lead, together with the answers given so far
 * @param violations what has to be put right before going on, by question
 */
public record StepForm(Map<Question.Id, List<Option.Id>> chosen, Answers answers, QuestionPath path,
		Map<Question.Id, Violation> violations) {

	/**
	 * Reads a step's fields.
	 * @param before the answers given so far
	 */
	public static StepForm read(KnowledgeBase knowledge, Step step, Answers before, Map<String, List<String>> fields) {
		var sent = new LinkedHashMap<Question, List<String>>();
		step.questions()
			.forEach((question) -> sent.put(question, fields.getOrDefault(question.id().value(), List.of())));
		Choices choices = Choices.of(sent);
		List<Question.Id> here = step.questions().stream().map(Question::id).toList();
		QuestionPath path = knowledge.path(before.without(here).with(choices.legal()));
		return new StepForm(choices.chosen(), choices.legal(), path, violations(path, step, choices));
	}

	/** A step as it was answered before. */
	public static StepForm of(Visit visit) {
		return new StepForm(visit.answers().chosen(), visit.answers(), visit.path(), Map.of());
	}

	/** An emergency is judged before a missing answer is complained about. */
	private static Map<Question.Id, Violation> violations(QuestionPath path, Step step, Choices choices) {
		var violations = new LinkedHashMap<Question.Id, Violation>();
		for (Question question : path.step(step.id()).map(QuestionPath.PathStep::asked).orElse(List.of())) {
			Optional.ofNullable(choices.violations().get(question.id()))
				.filter((violation) -> violation != Violation.UNANSWERED || !path.endsInEmergency())
				.ifPresent((violation) -> violations.put(question.id(), violation));
		}
		return violations;
	}

	/** Whether there is nothing in it to keep. */
	public boolean isEmpty() {
		return this.answers.questions().isEmpty();
	}

	public boolean isSound() {
		return this.violations.isEmpty();
	}

	/** The same page before anything is put right. */
	public StepForm withoutViolations() {
		return new StepForm(this.chosen, this.answers, this.path, Map.of());
	}

	/** The options to show as chosen after a violation. */
	public List<Option.Id> chosen(Question.Id question) {
		return this.chosen.getOrDefault(question, List.of());
	}

}
