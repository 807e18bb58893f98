package org.morningback.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.morningback.knowledge.Answers;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Option;
import org.morningback.knowledge.Question;
import org.morningback.knowledge.Question.Slip;
import org.morningback.knowledge.QuestionPath;
import org.morningback.knowledge.Step;

import org.springframework.util.MultiValueMap;

/**
 * What a person sent for one step: the fields of that step's questions and nothing else.
 *
 * @param chosen what was chosen, by question, legal or not
 * @param answers the legal choices
 * @param path where they lead, together with the answers given so far
 * @param slips what has to be put right before going on, by question
 */
record StepForm(Map<Question.Id, List<Option.Id>> chosen, Answers answers, QuestionPath path,
		Map<Question.Id, Slip> slips) {

	/**
	 * Reads a step's fields.
	 * @param before the answers given so far
	 */
	static StepForm read(KnowledgeBase knowledge, Step step, Answers before, MultiValueMap<String, String> fields) {
		var chosen = new LinkedHashMap<Question.Id, List<Option.Id>>();
		Answers legal = Answers.none();
		for (Question question : step.questions()) {
			List<Option.Id> options = fields.getOrDefault(question.id().value(), List.of())
				.stream()
				.map(Option.Id::new)
				.toList();
			chosen.put(question.id(), options);
			if (question.slipIn(options).isEmpty()) {
				legal = legal.with(question.id(), options);
			}
		}
		List<Question.Id> here = step.questions().stream().map(Question::id).toList();
		QuestionPath path = QuestionPath.through(knowledge, before.without(here).with(legal));
		return new StepForm(chosen, legal, path, slips(path, step, chosen));
	}

	/** A step as it was answered before. */
	static StepForm of(Visit visit) {
		return new StepForm(visit.answers().chosen(), visit.answers(), visit.path(), Map.of());
	}

	/** An emergency is judged before a missing answer is complained about. */
	private static Map<Question.Id, Slip> slips(QuestionPath path, Step step,
			Map<Question.Id, List<Option.Id>> chosen) {
		var slips = new LinkedHashMap<Question.Id, Slip>();
		for (Question question : path.stop(step.id()).map(QuestionPath.Stop::asked).orElse(List.of())) {
			Optional<Slip> slip = question.slipIn(chosen.getOrDefault(question.id(), List.of()));
			slip.filter((s) -> s != Slip.UNANSWERED || !path.endsInEmergency())
				.ifPresent((s) -> slips.put(question.id(), s));
		}
		return slips;
	}

	/** Whether there is nothing in it to keep. */
	boolean isEmpty() {
		return this.answers.questions().isEmpty();
	}

	boolean isSound() {
		return this.slips.isEmpty();
	}

	/** The same page before anything is put right. */
	StepForm withoutSlips() {
		return new StepForm(this.chosen, this.answers, this.path, Map.of());
	}

	/** The options to show as chosen after a slip. */
	List<Option.Id> chosen(Question.Id question) {
		return this.chosen.getOrDefault(question, List.of());
	}

}
