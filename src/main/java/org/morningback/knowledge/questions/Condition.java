package org.morningback.knowledge.questions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that answers can meet. There are two shapes and no "not": an unanswered
 * question meets nothing, and one more chosen option can only meet more.
 */
public sealed interface Condition {

	/** Whether these answers meet it. */
	boolean isMetBy(Answers answers);

	/** The answers that meet it; empty when it is not met. */
	Set<Answer> supportIn(Answers answers);

	/** Every answer it names. */
	Set<Answer> mentions();

	/**
	 * Whether it could be met if the open questions were answered in the best way.
	 * @param answers what is settled
	 * @param open questions whose answers are not settled yet
	 */
	boolean couldBeMetBy(Answers answers, Set<Question.Id> open);

	/** The questions it names. */
	default Set<Question.Id> questions() {
		return mentions().stream().map(Answer::question).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	static Condition always() {
		return new AtLeast(0, List.of());
	}

	static Condition never() {
		return new AtLeast(1, List.of());
	}

	static Condition all(List<Condition> conditions) {
		return (conditions.size() == 1) ? conditions.get(0) : new AtLeast(conditions.size(), conditions);
	}

	static Condition any(List<Condition> conditions) {
		return (conditions.size() == 1) ? conditions.get(0) : new AtLeast(1, conditions);
	}

	/**
	 * Met when any of the options was chosen.
	 *
	 * @param question the question asked
	 * @param anyOf the options of which one is enough
	 */
	record Chosen(Question.Id question, List<Option.Id> anyOf) implements Condition {

		public Chosen {
			anyOf = List.copyOf(anyOf);
		}

		@Override
		public boolean isMetBy(Answers answers) {
			for (Option.Id option : answers.to(this.question)) {
				if (isOneOf(option)) {
					return true;
				}
			}
			return false;
		}

		/**
		 * A loop of its own: this is asked millions of times, and in a program that has
		 * run for long the lists' own search, which knows all types of elements there
		 * are, was seen to be 20 times slower.
		 */
		private boolean isOneOf(Option.Id option) {
			for (int i = 0; i < this.anyOf.size(); i++) {
				if (this.anyOf.get(i).equals(option)) {
					return true;
				}
			}
			return false;
		}

		@Override
		public Set<Answer> supportIn(Answers answers) {
			return toAnswers(answers.to(this.question).stream().filter(this.anyOf::contains));
		}

		@Override
		public Set<Answer> mentions() {
			return toAnswers(this.anyOf.stream());
		}

		@Override
		public boolean couldBeMetBy(Answers answers, Set<Question.Id> open) {
			return open.contains(this.question) || isMetBy(answers);
		}

		private Set<Answer> toAnswers(Stream<Option.Id> options) {
			return options.map((option) -> new Answer(this.question, option))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		}

	}

	/**
	 * Met when at least a number of conditions are met: counts of criteria, and with them
	 * "all" and "any".
	 *
	 * @param count how many must be met, 0 or more
	 * @param of the conditions counted
	 */
	record AtLeast(int count, List<Condition> of) implements Condition {

		public AtLeast {
			of = List.copyOf(of);
		}

		@Override
		public boolean isMetBy(Answers answers) {
			int missing = this.count;
			for (int i = 0; i < this.of.size() && missing > 0; i++) {
				missing -= this.of.get(i).isMetBy(answers) ? 1 : 0;
			}
			return missing <= 0;
		}

		@Override
		public Set<Answer> supportIn(Answers answers) {
			return isMetBy(answers) ? union(this.of.stream().map((condition) -> condition.supportIn(answers)))
					: Set.of();
		}

		@Override
		public Set<Answer> mentions() {
			return union(this.of.stream().map(Condition::mentions));
		}

		@Override
		public boolean couldBeMetBy(Answers answers, Set<Question.Id> open) {
			return this.of.stream().filter((condition) -> condition.couldBeMetBy(answers, open)).count() >= this.count;
		}

		private static Set<Answer> union(Stream<Set<Answer>> sets) {
			return sets.flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
		}

	}

}
