package org.morningback.knowledge;

import java.util.List;

/**
 * One page of questions about one topic.
 *
 * @param id unique in the knowledge base; part of the page's address
 * @param questions the questions, in the order asked
 * @param endsWhen when nothing after this step is asked
 */
public record Step(Id id, List<Question> questions, Condition endsWhen) {

	public Step {
		questions = List.copyOf(questions);
	}

	/** The identifier of a step: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

}
