package org.morningback.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.morningback.knowledge.Answers;
import org.morningback.knowledge.Condition;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Option;
import org.morningback.knowledge.Question;
import org.morningback.knowledge.QuestionPath;
import org.morningback.knowledge.Urgency;
import org.morningback.knowledge.UrgencyRule;

/**
 * Answers the rest of the questions as little as can be: for each the option that raises
 * the urgency least and meets the fewest conditions to avoid.
 */
final class Completion {

	private final KnowledgeBase knowledge;

	private final Condition avoided;

	/**
	 * @param knowledge what is asked
	 * @param avoided what should not be met if that can be helped
	 */
	Completion(KnowledgeBase knowledge, Condition avoided) {
		this.knowledge = knowledge;
		this.avoided = avoided;
	}

	/** Complete answers with these among them. */
	Answers of(Answers some) {
		Answers answers = some;
		Optional<Question> open = firstOpen(answers);
		while (open.isPresent()) {
			answers = quietest(open.get(), answers);
			open = firstOpen(answers);
		}
		return answers;
	}

	/** Complete answers with these among them that do not meet what is avoided. */
	Optional<Answers> without(Answers some) {
		if (this.avoided.isMetBy(QuestionPath.through(this.knowledge, some).counted())) {
			return Optional.empty();
		}
		Optional<Question> open = firstOpen(some);
		if (open.isEmpty()) {
			return Optional.of(some);
		}
		if (!decides(open.get())) {
			return without(quietest(open.get(), some));
		}
		return choices(open.get(), some).stream().flatMap((answers) -> without(answers).stream()).findFirst();
	}

	private boolean decides(Question question) {
		return this.avoided.questions().contains(question.id()) || this.knowledge.questions()
			.anyMatch((other) -> other.shownWhen().questions().contains(question.id()));
	}

	private Optional<Question> firstOpen(Answers answers) {
		QuestionPath path = QuestionPath.through(this.knowledge, answers);
		return path.firstOpen()
			.flatMap((stop) -> stop.asked().stream().filter((question) -> !answers.answer(question.id())).findFirst());
	}

	private Answers quietest(Question question, Answers answers) {
		return choices(question, answers).get(0);
	}

	/** The answers with each option of a question, the quietest first. */
	private List<Answers> choices(Question question, Answers answers) {
		var choices = new ArrayList<Answers>();
		for (Option option : question.options()) {
			choices.add(answers.with(question.id(), List.of(option.id())));
		}
		choices.sort(Comparator.comparing(this.avoided::isMetBy)
			.thenComparing(Comparator.comparing(this::urgency).reversed())
			.thenComparing(this::rules));
		return choices;
	}

	private Urgency urgency(Answers answers) {
		return this.knowledge.urgencyRules()
			.stream()
			.filter((rule) -> rule.when().isMetBy(answers))
			.map(UrgencyRule::urgency)
			.reduce(Urgency.SELF_CARE, Urgency::orSooner);
	}

	private long rules(Answers answers) {
		return this.knowledge.urgencyRules().stream().filter((rule) -> rule.when().isMetBy(answers)).count();
	}

}
