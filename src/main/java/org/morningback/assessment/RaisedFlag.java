package org.morningback.assessment;

import java.util.Set;

import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.rules.UrgencyRule;

/**
 * An urgency rule that a person's answers meet.
 *
 * @param rule the rule
 * @param because the answers that meet it
 */
public record RaisedFlag(UrgencyRule rule, Set<Answer> because) {

	static RaisedFlag of(UrgencyRule rule, Answers counted) {
		return new RaisedFlag(rule, rule.when().supportIn(counted));
	}

}
