package org.morningback.knowledge;

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

	private final List<Stop> stops;

	private final Answers counted;

	private final boolean endsInEmergency;

	private QuestionPath(List<Stop> stops, Answers counted, boolean endsInEmergency) {
		this.stops = List.copyOf(stops);
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
	public record Stop(Section section, Step step, List<Question> asked, List<Question> offered) {

	}

	/** Walks the questionnaire with these answers. */
	public static QuestionPath through(KnowledgeBase knowledge, Answers answers) {
		var stops = new ArrayList<Stop>();
		Answers counted = Answers.none();
		for (Section section : knowledge.sections()) {
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
					stops.add(new Stop(section, step, asked, offered(step, before)));
				}
				if (knowledge.isEmergency(counted)) {
					return new QuestionPath(stops, counted, true);
				}
				if (step.endsWhen().isMetBy(counted)) {
					return new QuestionPath(stops, counted, false);
				}
			}
		}
		return new QuestionPath(stops, counted, false);
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
	public List<Stop> stops() {
		return this.stops;
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
		return this.stops.stream().flatMap((stop) -> unanswered(stop).stream()).toList();
	}

	public boolean isComplete() {
		return unanswered().isEmpty();
	}

	/** Whether the path ended because the answers meet an emergency rule. */
	public boolean endsInEmergency() {
		return this.endsInEmergency;
	}

	/** The first step with a question that is still to be answered. */
	public Optional<Stop> firstOpen() {
		return this.stops.stream().filter((stop) -> !unanswered(stop).isEmpty()).findFirst();
	}

	public Optional<Stop> stop(Step.Id id) {
		return this.stops.stream().filter((stop) -> stop.step().id().equals(id)).findFirst();
	}

	/** The step before this one. */
	public Optional<Stop> before(Stop stop) {
		int position = this.stops.indexOf(stop);
		return (position > 0) ? Optional.of(this.stops.get(position - 1)) : Optional.empty();
	}

	/** Where a step stands on the path, counted from 1. */
	public int position(Stop stop) {
		return this.stops.indexOf(stop) + 1;
	}

	private List<Question.Id> unanswered(Stop stop) {
		return this.endsInEmergency ? List.of()
				: stop.asked().stream().map(Question::id).filter((id) -> !this.counted.answer(id)).toList();
	}

}
