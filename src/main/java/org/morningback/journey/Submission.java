package org.morningback.journey;

import org.morningback.knowledge.questions.Answers;

/**
 * Answers as they arrive.
 *
 * @param answers the legal ones
 * @param fromAdvice whether they change what the advice page was made from
 * @param begins what counts only where a session begins with them
 */
public record Submission(Answers answers, boolean fromAdvice, Beginning begins) {

	/** Answers on the way through the questions. */
	public static Submission of(Answers answers) {
		return new Submission(answers, false, Beginning.PLAIN);
	}

}
