package org.morningback.knowledge.rules;

import java.util.Collection;

import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;

/**
 * Whom a piece of advice is for.
 *
 * @param suitsWhen what must be met
 * @param notIf the caution: withheld when it is met, or while a question it names is
 * still open
 * @param urgencyUpTo the worst urgency at which it is given
 */
public record Suitability(Condition suitsWhen, Condition notIf, Urgency urgencyUpTo) {

	/**
	 * Whether it suits.
	 * @param counted the answers that count
	 * @param unanswered questions that are asked and not answered yet
	 * @param urgency how soon the person should be seen
	 */
	public boolean suits(Answers counted, Collection<Question.Id> unanswered, Urgency urgency) {
		boolean cautioned = this.notIf.isMetBy(counted)
				|| (!unanswered.isEmpty() && this.notIf.questions().stream().anyMatch(unanswered::contains));
		return this.urgencyUpTo.atLeast(urgency) && !cautioned && this.suitsWhen.isMetBy(counted);
	}

}
