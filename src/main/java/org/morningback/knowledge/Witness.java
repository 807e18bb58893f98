package org.morningback.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds answers that meet a condition: a witness that it can be met at all. It walks the
 * possible choices, asks for what each question needs to be shown, and gives only answers
 * that count on their path.
 */
final class Witness {

	private final KnowledgeBase knowledge;

	private final Predicate<Answers> wanted;

	private Witness(KnowledgeBase knowledge, Predicate<Answers> wanted) {
		this.knowledge = knowledge;
		this.wanted = wanted;
	}

	/** Answers that meet the condition on their path; empty when there are none. */
	static Optional<Answers> of(KnowledgeBase knowledge, Condition goal) {
		return of(knowledge, goal, goal::isMetBy);
	}

	/**
	 * Answers that count and are as wanted.
	 * @param goal what is met on the way there
	 * @param wanted what the answers that count must be in the end
	 */
	static Optional<Answers> of(KnowledgeBase knowledge, Condition goal, Predicate<Answers> wanted) {
		return new Witness(knowledge, wanted).search(List.of(goal), Answers.none());
	}

	private Optional<Answers> search(List<Condition> goals, Answers answers) {
		if (goals.isEmpty()) {
			Answers counted = QuestionPath.through(this.knowledge, answers).counted();
			return this.wanted.test(counted) ? Optional.of(counted) : Optional.empty();
		}
		List<Condition> rest = goals.subList(1, goals.size());
		return (goals.get(0) instanceof Condition.Chosen chosen) ? choose(chosen, rest, answers)
				: count((Condition.AtLeast) goals.get(0), rest, answers);
	}

	private Optional<Answers> choose(Condition.Chosen goal, List<Condition> rest, Answers answers) {
		Question question = this.knowledge.question(goal.question()).orElseThrow();
		List<Option.Id> before = answers.to(question.id());
		for (Option.Id option : goal.anyOf()) {
			var chosen = new ArrayList<>(before);
			if (!before.contains(option)) {
				chosen.add(option);
			}
			if (question.slipIn(chosen).isEmpty()) {
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
		if (goal.count() <= 0) {
			return search(rest, answers);
		}
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
