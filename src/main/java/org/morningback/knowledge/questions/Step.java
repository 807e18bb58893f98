package org.morningback.knowledge.questions;

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

	/** Whether a question of this step is asked only after an answer on the same page. */
	public boolean reveals(Question question) {
		return this.questions.stream().map(Question::id).anyMatch(question.shownWhen().questions()::contains);
	}

	/** The identifier of a step: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

}
