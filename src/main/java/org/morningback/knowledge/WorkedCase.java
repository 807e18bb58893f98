package org.morningback.knowledge;

import java.util.Comparator;
import java.util.List;

import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.UrgencyRule;

/**
 * A person's story with their answers and what they should lead to.
 *
 * @param id unique among the cases
 * @param story who it is and what happened
 * @param answers what the person answered
 * @param accepted every urgency that would be right
 * @param best the urgency a reviewer would choose
 * @param causes of which one must be among the first three findings; none when that is
 * not judged
 * @param rules the urgency rules that must be met
 */
public record WorkedCase(String id, String story, Answers answers, List<Urgency> accepted, Urgency best,
		List<Cause.Id> causes, List<UrgencyRule.Id> rules) {

	public WorkedCase {
		accepted = List.copyOf(accepted);
		causes = List.copyOf(causes);
		rules = List.copyOf(rules);
	}

	/** The least urgent of the accepted urgencies. */
	public Urgency least() {
		return this.accepted.stream().max(Comparator.naturalOrder()).orElseThrow();
	}

}
