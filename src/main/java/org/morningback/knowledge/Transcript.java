package org.morningback.knowledge;

import java.util.List;

/**
 * What was asked and what was said, in words.
 *
 * @param steps the steps with an answer, in order
 */
public record Transcript(List<AnsweredStep> steps) {

	/**
	 * The answers to one step.
	 *
	 * @param step the step
	 * @param title its heading
	 * @param lines its questions that were asked and answered
	 */
	public record AnsweredStep(Step.Id step, String title, List<Line> lines) {

	}

	/**
	 * A question as it was put, with the options chosen.
	 *
	 * @param question the question
	 * @param ask its words
	 * @param answers the options' words
	 */
	public record Line(Question.Id question, String ask, List<String> answers) {

	}

	/** The answers that count on a path. */
	public static Transcript of(QuestionPath path, Wording wording) {
		return new Transcript(path.stops()
			.stream()
			.map((stop) -> new AnsweredStep(stop.step().id(), wording.text("steps", stop.step().id(), "title"),
					lines(stop, path.counted(), wording)))
			.filter((step) -> !step.lines().isEmpty())
			.toList());
	}

	private static List<Line> lines(QuestionPath.Stop stop, Answers counted, Wording wording) {
		return stop.asked()
			.stream()
			.map(Question::id)
			.filter(counted::answer)
			.map((id) -> new Line(id, wording.text("questions", id, "ask"), wording.labels(id, counted.to(id))))
			.toList();
	}

}
