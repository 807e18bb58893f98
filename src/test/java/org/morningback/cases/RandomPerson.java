package org.morningback.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Step;

/**
 * Someone who answers at random, but legally and only what is asked. Most people have few
 * warning signs, so that the questions after the safety questions are reached too.
 */
final class RandomPerson {

	/** Run with -Dseed=… to meet other people, or the same ones again. */
	private static final long SEED = Long.getLong("seed", 20261125L);

	private final KnowledgeBase knowledge = RealContent.KNOWLEDGE;

	private final Random random;

	private final boolean well;

	RandomPerson(long seed) {
		this.random = new Random(seed);
		this.well = this.random.nextInt(4) > 0;
	}

	/** Meets this many people; when one fails a test, says which. */
	static void meet(int people, Consumer<RandomPerson> test) {
		long started = System.nanoTime();
		new Random(SEED).longs(people).forEach((seed) -> {
			try {
				test.accept(new RandomPerson(seed));
			}
			catch (AssertionError ex) {
				throw new AssertionError("Fails for person %d of -Dseed=%d".formatted(seed, SEED), ex);
			}
		});
		System.out.printf("%d random people met in %d ms%n", people, (System.nanoTime() - started) / 1_000_000);
	}

	/** Answers to every question that is asked, in the order asked. */
	Answers completeAnswers() {
		Answers answers = Answers.none();
		for (Step step : this.knowledge.steps().toList()) {
			for (Question question : step.questions()) {
				if (question.shownWhen().isMetBy(answers)) {
					answers = answers.with(question.id(), choice(question));
				}
			}
			if (this.knowledge.path(answers).endsInEmergency() || step.endsWhen().isMetBy(answers)) {
				return answers;
			}
		}
		return answers;
	}

	/** Complete answers of which some, at least one, are left out. */
	Answers partialAnswers() {
		Answers complete = completeAnswers();
		List<Question.Id> questions = shuffled(complete.questions());
		return complete.without(questions.subList(0, 1 + this.random.nextInt(questions.size())));
	}

	/** The same answers given in another order. */
	Answers inAnotherOrder(Answers answers) {
		var chosen = new LinkedHashMap<Question.Id, List<Option.Id>>();
		shuffled(answers.questions()).forEach((question) -> chosen.put(question, shuffled(answers.to(question))));
		return new Answers(chosen);
	}

	/** The same answers beside answers to all questions that are not asked. */
	Answers withAnswersOffThePath(Answers complete) {
		Answers answers = complete;
		for (Question question : this.knowledge.questions().toList()) {
			if (!complete.contains(question.id())) {
				answers = answers.with(question.id(), choice(question));
			}
		}
		return answers;
	}

	/** One of these. */
	<T> T oneOf(List<T> elements) {
		return elements.get(this.random.nextInt(elements.size()));
	}

	/** A legal choice; for a safety question, more often none. */
	List<Option.Id> choice(Question question) {
		List<Option.Id> options = shuffled(question.options().stream().map(Option::id).toList());
		if (!question.takesSeveral()) {
			return options.subList(0, 1);
		}
		int calm = (this.well && SafetyQuestions.IDS.contains(question.id())) ? 90 : 30;
		List<Option.Id> none = withRole(question, Option.Role.NONE);
		if (!none.isEmpty() && this.random.nextInt(100) < calm) {
			return none;
		}
		options.removeAll(none);
		return options.subList(0, 1 + this.random.nextInt(Math.min(3, options.size())));
	}

	static List<Option.Id> withRole(Question question, Option.Role role) {
		return question.options().stream().filter((option) -> option.role() == role).map(Option::id).toList();
	}

	private <T> List<T> shuffled(Iterable<T> elements) {
		var shuffled = new ArrayList<T>();
		elements.forEach(shuffled::add);
		Collections.shuffle(shuffled, this.random);
		return shuffled;
	}

}
