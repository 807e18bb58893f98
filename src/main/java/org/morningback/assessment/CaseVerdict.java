package org.morningback.assessment;

import java.util.List;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.UrgencyRule;

/**
 * How a worked case is judged, beside what it should come to.
 *
 * @param workedCase the case
 * @param urgency the urgency that is told
 * @param found the first findings
 * @param met the urgency rules that are met
 */
public record CaseVerdict(WorkedCase workedCase, Urgency urgency, List<Cause.Id> found, List<UrgencyRule.Id> met) {

	/** Among so many findings one of those wanted must be. */
	private static final int FIRST = 3;

	/** Judges a case. */
	public static CaseVerdict of(KnowledgeBase knowledge, WorkedCase workedCase) {
		Assessment told = Assessor.assess(knowledge, workedCase.answers());
		return new CaseVerdict(workedCase, told.urgency(), told.causes().stream().limit(FIRST).map(Cause::id).toList(),
				told.raisedFlags().stream().map((flag) -> flag.rule().id()).toList());
	}

	/** Whether a reviewer would accept the urgency. */
	public boolean isUrgencyAccepted() {
		return this.workedCase.accepted().contains(this.urgency);
	}

	/** Whether it is told to be seen sooner than anything accepted. */
	public boolean isTooUrgent() {
		return this.workedCase.accepted().stream().noneMatch((accepted) -> accepted.atLeast(this.urgency));
	}

	/** Whether it is told to wait longer than anything accepted. */
	public boolean isMissed() {
		return !this.urgency.atLeast(this.workedCase.least());
	}

	/** Whether one of the causes wanted is among the first; so it is where none is. */
	public boolean isCauseFound() {
		return this.workedCase.causes().isEmpty() || this.workedCase.causes().stream().anyMatch(this.found::contains);
	}

	/** The rules that should be met and are not. */
	public List<UrgencyRule.Id> missing() {
		return this.workedCase.rules().stream().filter((rule) -> !this.met.contains(rule)).toList();
	}

	public boolean passes() {
		return isUrgencyAccepted() && isCauseFound() && missing().isEmpty();
	}

}
