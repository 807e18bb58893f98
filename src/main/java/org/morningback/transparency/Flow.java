package org.morningback.transparency;

import java.util.List;
import java.util.stream.Stream;

/**
 * The way through the questions, in words; the pictures are drawn from it.
 *
 * @param parts the parts of the questionnaire, in order
 * @param end where it leads in the end
 */
record Flow(List<Part> parts, String end) {

	/** A part of the questionnaire. */
	record Part(String id, String title, List<Stage> stages) {

		/** Everything it says, in order. */
		Stream<String> words() {
			return Stream.concat(Stream.of(this.title), this.stages.stream().flatMap(Stage::words));
		}

		/** The picture of this part. */
		public FlowPicture picture() {
			return FlowPicture.of(this);
		}

	}

	/**
	 * A step of the questionnaire.
	 *
	 * @param onlyIf when it is shown; blank where it always is
	 * @param asked how many questions everyone is asked; blank where none
	 * @param branches what depends on answers
	 */
	record Stage(String id, String title, String onlyIf, String asked, List<Branch> branches) {

		Stream<String> words() {
			return Stream
				.of(Stream.of(this.onlyIf, this.title, this.asked), this.branches.stream().flatMap(Branch::words))
				.flatMap((words) -> words)
				.filter((word) -> !word.isEmpty());
		}

	}

	/**
	 * An edge with its condition, and where it leads.
	 *
	 * @param leaves whether the questions end there
	 */
	record Branch(String when, String then, boolean leaves) {

		Stream<String> words() {
			return Stream.of(this.when, this.then);
		}

	}

}
