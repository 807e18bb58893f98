package org.morningback.knowledge.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The way a person's answers lead through the questionnaire, worked out from the answers
 * alone: which steps are shown, which answers count, and where the path ends. An answer
 * to a question that is not asked is ignored here and kept by whoever holds the answers.
 */
public final class QuestionPath {

	private final List<PathStep> steps;

	private final Answers counted;

	private final boolean endsInEmergency;

	private QuestionPath(List<PathStep> steps, Answers counted, boolean endsInEmergency) {
		this.steps = List.copyOf(steps);
		this.counted = counted;
		this.endsInEmergency = endsInEmergency;
	}

	/**
	 * One step of the path.
	 *
	 * @param section the part of the questionnaire it belongs to
	 * @param step the step
	 * @param asked the questions these answers lead to
	 * @param offered the questions some answers to this step would lead to; what the form
	 * shows
	 */
	public record PathStep(Section section, Step step, List<Question> asked, List<Question> offered) {

	}

	/**
	 * Walks the questionnaire with these answers.
	 * @param emergencies what ends it at once
	 */
	public static QuestionPath through(Questionnaire questionnaire, List<Condition> emergencies, Answers answers) {
		var steps = new ArrayList<PathStep>();
		Answers counted = Answers.none();
		for (Section section : questionnaire.sections()) {
			for (Step step : section.steps()) {
				Answers before = counted;
				var asked = new ArrayList<Question>();
				for (Question question : step.questions()) {
					if (question.shownWhen().isMetBy(counted)) {
						asked.add(question);
						counted = counted.with(question.id(), answers.to(question.id()));
					}
				}
				if (!asked.isEmpty()) {
					steps.add(new PathStep(section, step, asked, offered(step, before)));
				}
				if (meetsOneOf(emergencies, counted)) {
					return new QuestionPath(steps, counted, true);
				}
				if (step.endsWhen().isMetBy(counted)) {
					return new QuestionPath(steps, counted, false);
				}
			}
		}
		return new QuestionPath(steps, counted, false);
	}

	private static boolean meetsOneOf(List<Condition> conditions, Answers counted) {
		return conditions.stream().anyMatch((condition) -> condition.isMetBy(counted));
	}

	private static List<Question> offered(Step step, Answers before) {
		var offered = new ArrayList<Question>();
		var open = new HashSet<Question.Id>();
		for (Question question : step.questions()) {
			if (question.shownWhen().couldBeMetBy(before, open)) {
				offered.add(question);
				open.add(question.id());
			}
		}
		return offered;
	}

	/** The steps shown, in order. */
	public List<PathStep> steps() {
		return this.steps;
	}

	/** The answers that count: those to questions that are asked. */
	public Answers counted() {
		return this.counted;
	}

	/**
	 * The questions that are asked and not answered. None once the answers meet an
	 * emergency rule: nothing more needs asking then.
	 */
	public List<Question.Id> unanswered() {
		return this.steps.stream().flatMap((pathStep) -> unanswered(pathStep).stream()).toList();
	}

	public boolean isComplete() {
		return unanswered().isEmpty();
	}

	/** Whether the path ended because the answers meet an emergency rule. */
	public boolean endsInEmergency() {
		return this.endsInEmergency;
	}

	/** The first step with a question that is still to be answered. */
	public Optional<PathStep> firstOpen() {
		return this.steps.stream().filter((pathStep) -> !unanswered(pathStep).isEmpty()).findFirst();
	}

	public Optional<PathStep> step(Step.Id id) {
		return this.steps.stream().filter((pathStep) -> pathStep.step().id().equals(id)).findFirst();
	}

	/** The step before this one. */
	public Optional<PathStep> before(PathStep pathStep) {
		int position = this.steps.indexOf(pathStep);
		return (position > 0) ? Optional.of(this.steps.get(position - 1)) : Optional.empty();
	}

	/** Where a step stands on the path, counted from 1. */
	public int position(PathStep pathStep) {
		return this.steps.indexOf(pathStep) + 1;
	}

	private List<Question.Id> unanswered(PathStep pathStep) {
		return this.endsInEmergency ? List.of()
				: pathStep.asked().stream().map(Question::id).filter((id) -> !this.counted.contains(id)).toList();
	}

}
