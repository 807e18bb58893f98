package org.morningback.assessment;

import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.rules.Cause;

/**
 * One answer that, given instead or as well, would lead to another result.
 *
 * @param answer the answer not given
 * @param effect what it would do
 * @param cause what would come first or be named too; null where the urgency changes
 * @param result what the answers would mean with it
 */
public record Alternative(Answer answer, Effect effect, @Nullable Cause cause, Assessment result) {

	/** What another answer does to the result. */
	public enum Effect {

		/** The person should be seen sooner. */
		MORE_URGENT,
		/** Something else is the first of all findings. */
		FIRST,
		/** Something is found that was not found before. */
		NAMED

	}

}
