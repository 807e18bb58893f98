package org.morningback.knowledge.questions;

/**
 * One of the answers a question offers.
 *
 * @param id unique within its question
 * @param role what the option does beside being an answer
 */
public record Option(Id id, Role role) {

	/** The identifier of an option: a kebab-case word or a point on a scale. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

	/** What an option does beside being an answer. */
	public enum Role {

		/** An ordinary answer. */
		PLAIN,
		/** "None of these": excludes every other option. No urgency rule may name it. */
		NONE,
		/** "Not sure": an answer, but never a clearance. */
		UNSURE

	}

}
