package org.morningback.journey;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.morningback.journey.StoredAnswers.Given;
import org.morningback.knowledge.questions.Question;

/**
 * That somebody looks back: what can have changed is asked again, and an answer from
 * before does not count.
 *
 * @param since when they began to
 * @param doneAt when all was answered again; null until then
 */
public record LookingBack(Instant since, @Nullable Instant doneAt) {

	/** Whether something is still to be answered again. */
	public boolean isUnderway() {
		return this.doneAt == null;
	}

	/** Whether an answer is from before, and can be another by now. */
	boolean asksAgain(Question question, Given answer) {
		return question.askedAgain() && answer.at().isBefore(this.since);
	}

	/** The same once all is answered; it stays so. */
	LookingBack doneAt(Instant at) {
		return isUnderway() ? new LookingBack(this.since, at) : this;
	}

}
