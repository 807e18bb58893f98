package org.morningback.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.Fit;

/**
 * Tells whether any answers make a cause fit so well. It answers question after question,
 * those that can speak for it first, and turns back where not even the best answers to
 * the open ones would give the points (branch and bound), so that a "no" is a proof.
 */
public final class FitSearch {

	private static final int LIMIT = 50_000;

	private final KnowledgeBase knowledge;

	private final Cause cause;

	private final List<Question> questions;

	private int triesLeft;

	/** A search for a scored cause. */
	public static FitSearch of(Cause cause, KnowledgeBase knowledge) {
		return new FitSearch(OptionClasses.forCause(knowledge, cause));
	}

	private FitSearch(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
		this.cause = knowledge.causes().get(0);
		Set<Question.Id> helpful = new LinkedHashSet<>(this.cause.onlyWhen().questions());
		this.cause.clues().stream().filter(Clue::speaksFor).forEach((clue) -> helpful.addAll(clue.when().questions()));
		Set<Question.Id> others = new LinkedHashSet<>();
		this.cause.clues().forEach((clue) -> others.addAll(clue.when().questions()));
		Set<Question> ordered = new LinkedHashSet<>(withWhatShows(helpful));
		ordered.addAll(withWhatShows(others));
		this.questions = List.copyOf(ordered);
	}

	/** Questions, and those that decide whether they are asked, in the order asked. */
	private List<Question> withWhatShows(Set<Question.Id> wanted) {
		List<Question> all = this.knowledge.questions().toList();
		for (int i = all.size() - 1; i >= 0; i--) {
			if (wanted.contains(all.get(i).id())) {
				wanted.addAll(all.get(i).shownWhen().questions());
			}
		}
		return all.stream().filter((question) -> wanted.contains(question.id())).toList();
	}

	/** Whether some answers do; empty when the search was given up. */
	public Optional<Boolean> reaches(Fit fit) {
		return reaches(fit, LIMIT);
	}

	/** The same, given up after a number of tries. */
	Optional<Boolean> reaches(Fit fit, int tries) {
		this.triesLeft = tries;
		boolean found = search(fit, 0, Answers.none());
		return (found || this.triesLeft >= 0) ? Optional.of(found) : Optional.empty();
	}

	private boolean search(Fit fit, int position, Answers answers) {
		if (this.triesLeft-- <= 0 || !couldReach(fit, position, answers)) {
			return false;
		}
		Answers counted = this.knowledge.path(answers).counted();
		if (!counted.questions().containsAll(answers.questions())) {
			return false;
		}
		if (position == this.questions.size()) {
			return this.cause.fitOf(counted).filter((given) -> given.compareTo(fit) <= 0).isPresent();
		}
		Question question = this.questions.get(position);
		if (!question.shownWhen().isMetBy(answers)) {
			return search(fit, position + 1, answers);
		}
		return choices(question).stream()
			.anyMatch((choice) -> search(fit, position + 1, answers.with(question.id(), choice)));
	}

	private boolean couldReach(Fit fit, int position, Answers answers) {
		Set<Question.Id> open = new LinkedHashSet<>();
		this.questions.subList(position, this.questions.size()).forEach((question) -> open.add(question.id()));
		int best = this.cause.clues()
			.stream()
			.filter((clue) -> clue.speaksFor() ? clue.when().couldBeMetBy(answers, open) : clue.when().isMetBy(answers))
			.mapToInt(Clue::points)
			.sum();
		return this.cause.onlyWhen().couldBeMetBy(answers, open)
				&& this.cause.clues()
					.stream()
					.anyMatch((clue) -> clue.specific() && clue.speaksFor() && clue.when().couldBeMetBy(answers, open))
				&& this.cause.thresholds().fitOf(best).filter((given) -> given.compareTo(fit) <= 0).isPresent();
	}

	/** Every legal choice; of several, the fuller ones first. */
	private static List<List<Option.Id>> choices(Question question) {
		List<Option> options = question.options();
		var choices = new ArrayList<List<Option.Id>>();
		if (question.takesSeveral()) {
			List<Option> signs = options.stream().filter((option) -> option.role() != Option.Role.NONE).toList();
			for (int chosen = (1 << signs.size()) - 1; chosen > 0; chosen--) {
				int bits = chosen;
				choices.add(signs.stream()
					.filter((sign) -> (bits & (1 << signs.indexOf(sign))) != 0)
					.map(Option::id)
					.toList());
			}
			options = options.stream().filter((option) -> option.role() == Option.Role.NONE).toList();
		}
		options.forEach((option) -> choices.add(List.of(option.id())));
		return choices;
	}

}
