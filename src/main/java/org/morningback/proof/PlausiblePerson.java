package org.morningback.proof;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

import org.morningback.knowledge.Frequency;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;

/**
 * Somebody whose answers go together as they do in people.
 *
 * @param knowledge what is asked, and how often it is answered how
 * @param seed who it is
 */
record PlausiblePerson(KnowledgeBase knowledge, long seed) {

	/** The answers to every question that is asked; after an emergency nothing is. */
	Answers answers() {
		Answers answers = Answers.none();
		for (Frequency frequency : this.knowledge.population()) {
			Question question = this.knowledge.question(frequency.question()).orElseThrow();
			if (question.shownWhen().isMetBy(answers)) {
				answers = answers.with(question.id(), choice(question, frequency.groupOf(answers).orElseThrow()));
			}
		}
		return this.knowledge.path(answers).counted();
	}

	private List<Option.Id> choice(Question question, Frequency.Group group) {
		// each question has its own chance, so that a change of one leaves the others
		// alone
		var random = new SplittableRandom(this.seed ^ ((long) question.id().value().hashCode() << 20));
		return question.takesSeveral() ? several(question, group, random) : List.of(one(question, group, random));
	}

	private static Option.Id one(Question question, Frequency.Group group, SplittableRandom random) {
		int left = random.nextInt(Frequency.EVERYBODY);
		for (Option option : question.options()) {
			left -= group.share(option);
			if (left < 0) {
				return option.id();
			}
		}
		throw new IllegalStateException("The numbers of '" + question.id() + "' do not add up");
	}

	private static List<Option.Id> several(Question question, Frequency.Group group, SplittableRandom random) {
		List<Option.Id> chosen = question.options()
			.stream()
			.filter((option) -> random.nextInt(Frequency.EVERYBODY) < group.share(option))
			.map(Option::id)
			.toList();
		return chosen.isEmpty() ? List.of(whatIsLeft(question, group)) : chosen;
	}

	/** "None of these"; where there is no such answer, the commonest. */
	private static Option.Id whatIsLeft(Question question, Frequency.Group group) {
		return question.options()
			.stream()
			.max(Comparator.comparing((Option option) -> option.role() == Option.Role.NONE).thenComparing(group::share))
			.map(Option::id)
			.orElseThrow();
	}

}
