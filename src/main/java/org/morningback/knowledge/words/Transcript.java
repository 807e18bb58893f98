package org.morningback.knowledge.words;

import java.util.List;

import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.Step;

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
		return new Transcript(path.steps()
			.stream()
			.map((pathStep) -> new AnsweredStep(pathStep.step().id(),
					wording.text(Text.STEP_TITLE, pathStep.step().id()), lines(pathStep, path.counted(), wording)))
			.filter((step) -> !step.lines().isEmpty())
			.toList());
	}

	private static List<Line> lines(QuestionPath.PathStep pathStep, Answers counted, Wording wording) {
		return pathStep.asked()
			.stream()
			.map(Question::id)
			.filter(counted::contains)
			.map((id) -> new Line(id, wording.text(Text.QUESTION_ASK, id), wording.labels(id, counted.to(id))))
			.toList();
	}

}
