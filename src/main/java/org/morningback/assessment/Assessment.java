package org.morningback.assessment;

import java.util.List;

import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Contact;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.Tip;

/**
 * What a person's answers mean.
 *
 * @param urgency how soon to be seen; for incomplete answers the least they support
 * @param contact whom to turn to because of what decides that
 * @param raisedFlags the urgency rules that are met, the most urgent first
 * @param findings concerns by urgency, then patterns and contributors by fit
 * @param tips what may help, in the order of use
 * @param routine the movements of the morning routine that suit
 * @param unanswered questions that were asked and not answered
 */
public record Assessment(Urgency urgency, Contact.Id contact, List<RaisedFlag> raisedFlags, List<Finding> findings,
		List<Tip> tips, List<RoutineStep> routine, List<Question.Id> unanswered) {

	public boolean isComplete() {
		return this.unanswered.isEmpty();
	}

	/** What is found, in order. */
	public List<Cause> causes() {
		return this.findings.stream().map(Finding::cause).toList();
	}

	/** The flags that decide the urgency. */
	public List<RaisedFlag> decidingFlags() {
		return this.raisedFlags.stream().filter((flag) -> flag.rule().urgency() == this.urgency).toList();
	}

}
