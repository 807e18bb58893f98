package org.morningback.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.QuestionPath.PathStep;
import org.morningback.knowledge.rules.UrgencyRule;

/**
 * Answers the rest of the questions as quietly as can be: for each the option that does
 * not meet what is to be avoided, raises the urgency least, and is the dearest otherwise.
 */
final class CompletionSearch {

	private final KnowledgeBase knowledge;

	private final Condition avoided;

	private final ToIntFunction<Answers> cost;

	/**
	 * @param knowledge what is asked
	 * @param avoided what should not be met if that can be helped
	 */
	CompletionSearch(KnowledgeBase knowledge, Condition avoided) {
		this(knowledge, avoided, (answers) -> 0);
	}

	/**
	 * @param knowledge what is asked
	 * @param avoided what should not be met if that can be helped
	 * @param cost how welcome answers are beside that
	 */
	CompletionSearch(KnowledgeBase knowledge, Condition avoided, ToIntFunction<Answers> cost) {
		this.knowledge = knowledge;
		this.avoided = avoided;
		this.cost = cost;
	}

	/** How answers rank: the first to be taken first. */
	private record Choice(Answers answers, boolean isAvoided, List<Integer> ranks) {

		private static final Comparator<Choice> QUIETEST = Comparator.comparing(Choice::isAvoided)
			.thenComparing((choice) -> choice.ranks().get(0))
			.thenComparing((choice) -> choice.ranks().get(1))
			.thenComparing((choice) -> choice.ranks().get(2));

	}

	/** Complete answers with these among them. */
	Answers of(Answers some) {
		Answers answers = some;
		Optional<PathStep> open = firstOpen(answers);
		while (open.isPresent()) {
			for (Question question : open.get().asked()) {
				if (!answers.contains(question.id())) {
					answers = choices(question, answers).get(0);
				}
			}
			open = firstOpen(answers);
		}
		return answers;
	}

	/** Complete answers with these among them that do not meet what is avoided. */
	Optional<Answers> without(Answers some) {
		QuestionPath path = this.knowledge.path(some);
		if (this.avoided.isMetBy(path.counted())) {
			return Optional.empty();
		}
		if (path.isComplete()) {
			return Optional.of(some);
		}
		Question open = this.knowledge.question(path.unanswered().get(0)).orElseThrow();
		List<Answers> choices = choices(open, some);
		return choices.subList(0, decides(open) ? choices.size() : 1)
			.stream()
			.flatMap((answers) -> without(answers).stream())
			.findFirst();
	}

	private boolean decides(Question question) {
		return this.avoided.questions().contains(question.id())
				|| this.knowledge.questions().anyMatch((other) -> other.shownWhen().questions().contains(question.id()))
				|| this.knowledge.steps().anyMatch((step) -> step.endsWhen().questions().contains(question.id()));
	}

	private Optional<PathStep> firstOpen(Answers answers) {
		return this.knowledge.path(answers).firstOpen();
	}

	/** The answers with each option of a question, the quietest first. */
	private List<Answers> choices(Question question, Answers answers) {
		var choices = new ArrayList<Choice>();
		for (Option option : question.options()) {
			choices.add(choice(answers.with(question.id(), List.of(option.id()))));
		}
		choices.sort(Choice.QUIETEST);
		return choices.stream().map(Choice::answers).toList();
	}

	private Choice choice(Answers answers) {
		List<UrgencyRule> met = this.knowledge.urgencyRules()
			.stream()
			.filter((rule) -> rule.when().isMetBy(answers))
			.toList();
		int urgency = met.stream().mapToInt((rule) -> -rule.urgency().ordinal()).max().orElse(Integer.MIN_VALUE);
		return new Choice(answers, this.avoided.isMetBy(answers),
				List.of(urgency, -this.cost.applyAsInt(answers), met.size()));
	}

}
