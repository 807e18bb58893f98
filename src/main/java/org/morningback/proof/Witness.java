package org.morningback.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;

/**
 * Finds answers that meet a condition: witnesses that it can be met at all. It walks the
 * possible choices, asks for what each question needs to be shown, and gives only answers
 * that count on their path. As conditions have no "not", whoever meets a condition has
 * the answers of one of its witnesses, and perhaps more.
 */
public final class Witness {

	/** So many steps are enough for sound content; a search ends there. */
	private static final int STEPS = 300_000;

	private final KnowledgeBase knowledge;

	private final Predicate<Answers> isEnough;

	private int steps;

	private Witness(KnowledgeBase knowledge, Predicate<Answers> isEnough) {
		this.knowledge = knowledge;
		this.isEnough = isEnough;
	}

	/** Answers that meet the condition on their path; empty when there are none. */
	public static Optional<Answers> of(KnowledgeBase knowledge, Condition goal) {
		return of(knowledge, goal, goal::isMetBy);
	}

	/**
	 * Answers that count and are as wanted.
	 * @param goal what is met on the way there
	 * @param wanted what the answers that count must be in the end
	 */
	public static Optional<Answers> of(KnowledgeBase knowledge, Condition goal, Predicate<Answers> wanted) {
		return new Witness(knowledge, wanted).search(List.of(goal), Answers.none());
	}

	/**
	 * Every witness of a condition, the smallest among them.
	 * @param limit how many to find at most
	 */
	public static Solutions all(KnowledgeBase knowledge, Condition goal, int limit) {
		return all(knowledge, goal, goal::isMetBy, limit);
	}

	/**
	 * A witness of a condition that is as wanted, or none: then it says if that is
	 * proven.
	 */
	static Solutions any(KnowledgeBase knowledge, Condition goal, Predicate<Answers> wanted) {
		return all(knowledge, goal, wanted, 1);
	}

	private static Solutions all(KnowledgeBase knowledge, Condition goal, Predicate<Answers> wanted, int limit) {
		Set<Answers> found = new LinkedHashSet<>();
		var search = new Witness(knowledge, (counted) -> {
			if (wanted.test(counted)) {
				found.add(counted);
			}
			return found.size() >= limit;
		});
		boolean stopped = search.search(List.of(goal), Answers.none()).isPresent();
		return new Solutions(List.copyOf(found), !stopped && search.steps < STEPS);
	}

	/**
	 * Ways to meet a condition.
	 *
	 * @param answers the witnesses found
	 * @param complete whether these are all: whoever meets the condition has the answers
	 * of one of them
	 */
	public record Solutions(List<Answers> answers, boolean complete) {

		boolean isEmpty() {
			return this.answers.isEmpty();
		}

	}

	private Optional<Answers> search(List<Condition> goals, Answers answers) {
		if (this.steps++ >= STEPS) {
			return Optional.empty();
		}
		if (goals.isEmpty()) {
			Answers counted = this.knowledge.path(answers).counted();
			return this.isEnough.test(counted) ? Optional.of(counted) : Optional.empty();
		}
		List<Condition> rest = goals.subList(1, goals.size());
		if (goals.get(0).isMetBy(answers)) {
			return search(rest, answers);
		}
		return (goals.get(0) instanceof Condition.Chosen chosen) ? choose(chosen, rest, answers)
				: count((Condition.AtLeast) goals.get(0), rest, answers);
	}

	private Optional<Answers> choose(Condition.Chosen goal, List<Condition> rest, Answers answers) {
		Question question = this.knowledge.question(goal.question()).orElseThrow();
		List<Option.Id> before = answers.to(question.id());
		for (Option.Id option : goal.anyOf()) {
			var chosen = new ArrayList<>(before);
			chosen.add(option);
			if (question.validate(chosen).isEmpty()) {
				Optional<Answers> found = search(before.isEmpty() ? plus(question.shownWhen(), rest) : rest,
						answers.with(question.id(), chosen));
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Answers> count(Condition.AtLeast goal, List<Condition> rest, Answers answers) {
		if (goal.of().size() < goal.count()) {
			return Optional.empty();
		}
		List<Condition> others = goal.of().subList(1, goal.of().size());
		return search(plus(goal.of().get(0), plus(new Condition.AtLeast(goal.count() - 1, others), rest)), answers)
			.or(() -> search(plus(new Condition.AtLeast(goal.count(), others), rest), answers));
	}

	private static List<Condition> plus(Condition first, List<Condition> rest) {
		var goals = new ArrayList<Condition>();
		goals.add(first);
		goals.addAll(rest);
		return goals;
	}

}
