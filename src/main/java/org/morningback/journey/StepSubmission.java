package org.morningback.journey;

import java.util.List;
import java.util.Map;

import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Step;

/**
 * A step as somebody sends it, by whatever way.
 *
 * @param step the step
 * @param fields what was chosen, by question; fields of other questions are never read
 * @param fromAdvice whether it changes what the advice page was made from
 * @param begins what counts only where a session begins with it
 * @param wish what is to be done with it
 */
public record StepSubmission(Step.Id step, Map<String, List<String>> fields, boolean fromAdvice, Beginning begins,
		Wish wish) {

	/** What is to be done with a step. */
	public enum Wish {

		/** Take the answers. */
		TAKE,
		/** Take nothing: only use the session, which keeps it longer. */
		KEEP_LONGER,
		/** Store nothing: only tell what the answers mean. */
		JUDGE

	}

	Submission with(Answers legal) {
		return new Submission(legal, this.fromAdvice, this.begins);
	}

	/** Hides the answers, so that no log can hold them. */
	@Override
	public String toString() {
		return "StepSubmission[" + this.step + "]";
	}

}
