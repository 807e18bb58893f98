package org.morningback.journey;

import org.morningback.knowledge.questions.Answers;

/**
 * Answers as they arrive.
 *
 * @param answers the legal ones
 * @param fromAdvice whether they change what the advice page was made from
 * @param forSomeoneElse whether somebody answers for another person; counts only where a
 * session begins, which then knows
 */
public record Submission(Answers answers, boolean fromAdvice, boolean forSomeoneElse) {

	/** Answers on the way through the questions. */
	public static Submission of(Answers answers) {
		return new Submission(answers, false, false);
	}

}
