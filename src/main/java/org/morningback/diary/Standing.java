package org.morningback.diary;

import java.util.OptionalInt;
import java.util.Set;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.LookBackRule;
import org.morningback.knowledge.rules.UrgencyRule;

import static java.util.stream.Collectors.toUnmodifiableSet;

/**
 * How somebody is, beside the pain of their mornings, as far as looking back asks.
 *
 * @param impact how much daily life suffers, from 0; empty where that is not known
 * @param urgency how soon to be seen
 * @param signs which warning signs count
 */
public record Standing(OptionalInt impact, Urgency urgency, Set<UrgencyRule.Id> signs) {

	public Standing {
		signs = Set.copyOf(signs);
	}

	/**
	 * How somebody is who gave these answers.
	 * @param reasons the reasons to be seen that they come to
	 */
	public static Standing of(LookBackRule rule, KnowledgeBase knowledge, Answers answers, Urgency urgency,
			Set<UrgencyRule> reasons) {
		return new Standing(impact(rule, knowledge, answers), urgency,
				reasons.stream().filter(rule::isSign).map(UrgencyRule::id).collect(toUnmodifiableSet()));
	}

	/** The options of the question rise. */
	private static OptionalInt impact(LookBackRule rule, KnowledgeBase knowledge, Answers answers) {
		return knowledge.question(rule.impact())
			.stream()
			.flatMapToInt((question) -> answers.to(rule.impact())
				.stream()
				.mapToInt(question.options().stream().map(Option::id).toList()::indexOf))
			.filter((place) -> place >= 0)
			.findFirst();
	}

	/** Hides it, so that no log can hold it. */
	@Override
	public String toString() {
		return "Standing[hidden]";
	}

}
