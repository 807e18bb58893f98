package org.morningback.knowledge.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Questionnaire;

/**
 * Who a sentence is for. It is left out for whoever has said that it cannot concern them,
 * and stays while that is not known.
 *
 * @param text the key of the sentence, such as "tips.heat.cautions.1"
 * @param who whom it can concern
 */
public record Audience(String text, Condition who) {

	/** The keys of the sentences that cannot concern somebody who gave these answers. */
	public static Set<String> textsNotFor(List<Audience> audiences, Questionnaire questionnaire, Answers counted) {
		Set<Question.Id> open = openTo(questionnaire, counted);
		return audiences.stream()
			.filter((audience) -> !audience.who().couldBeMetBy(counted, open))
			.map(Audience::text)
			.collect(Collectors.toSet());
	}

	/** The questions whose answers are not known, but for those that cannot be asked. */
	private static Set<Question.Id> openTo(Questionnaire questionnaire, Answers counted) {
		var open = new HashSet<Question.Id>();
		questionnaire.questions()
			.filter((question) -> !counted.contains(question.id()) && question.shownWhen().couldBeMetBy(counted, open))
			.forEach((question) -> open.add(question.id()));
		return open;
	}

}
