package org.morningback.proof;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.morningback.assessment.Assessment;
import org.morningback.assessment.Assessor;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.rules.Suitability;

/**
 * Looks for somebody who is given something: among the people of the worked cases, then
 * among those who meet its condition in the smallest ways and answer the rest quietly.
 * What else a person is told depends on all answers together, so that finding nobody
 * proves nothing. That there is nobody is proven where each of the smallest ways is cut
 * off by what more answers only make worse.
 */
final class RecipientSearch {

	private static final int LIMIT = 300;

	private final KnowledgeBase knowledge;

	private final List<Assessment> people;

	RecipientSearch(KnowledgeBase knowledge, List<Answers> people) {
		this.knowledge = knowledge;
		this.people = people.stream().map((answers) -> Assessor.assess(knowledge, answers)).toList();
	}

	/** What came of it. */
	enum Outcome {

		/** Somebody is given it. */
		SOMEBODY,
		/** Nobody can be given it. */
		NOBODY,
		/** Nobody was found, and the search was given up. */
		UNKNOWN

	}

	/**
	 * What is looked for.
	 *
	 * @param goals conditions of which one is met by whoever is given it
	 * @param suitability whom it is for
	 * @param wanted what a person must be told
	 * @param cutOff what keeps it from a person, and from whoever answers more
	 */
	record Wanted(List<Condition> goals, Suitability suitability, Predicate<Assessment> wanted,
			Predicate<Assessment> cutOff) {

		private List<Condition> conditions() {
			return this.goals.stream()
				.map((goal) -> Condition.all(List.of(goal, this.suitability.suitsWhen())))
				.toList();
		}

		private boolean isCutOff(KnowledgeBase knowledge, Answers way) {
			Assessment found = Assessor.assess(knowledge, way);
			return !this.suitability.suits(way, List.of(), found.urgency()) || this.cutOff.test(found);
		}

	}

	/**
	 * Looks for somebody.
	 * @param wanted what is looked for
	 * @param completions ways to answer the rest, each as likely to lead there
	 */
	Outcome search(Wanted wanted, List<CompletionSearch> completions) {
		boolean found = this.people.stream().anyMatch(wanted.wanted())
				|| wanted.conditions().stream().anyMatch((condition) -> isReached(condition, wanted, completions));
		if (found) {
			return Outcome.SOMEBODY;
		}
		return wanted.conditions().stream().allMatch((condition) -> isCutOff(condition, wanted)) ? Outcome.NOBODY
				: Outcome.UNKNOWN;
	}

	private boolean isReached(Condition condition, Wanted wanted, List<CompletionSearch> completions) {
		var tries = new AtomicInteger();
		return Witness
			.of(this.knowledge, condition,
					(way) -> (condition.isMetBy(way) && isGiven(way, wanted, completions.stream()))
							|| tries.incrementAndGet() > LIMIT)
			.isPresent() && tries.get() <= LIMIT;
	}

	private boolean isGiven(Answers way, Wanted wanted, Stream<CompletionSearch> completions) {
		return !wanted.suitability().notIf().isMetBy(way) && completions.map((completion) -> completion.of(way))
			.anyMatch((complete) -> wanted.wanted().test(Assessor.assess(this.knowledge, complete)));
	}

	private boolean isCutOff(Condition condition, Wanted wanted) {
		Witness.Solutions ways = Witness.all(this.knowledge, condition, LIMIT);
		return ways.complete() && ways.answers().stream().allMatch((way) -> wanted.isCutOff(this.knowledge, way));
	}

}
