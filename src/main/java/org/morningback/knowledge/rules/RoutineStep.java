package org.morningback.knowledge.rules;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.evidence.Evidence;
import org.morningback.knowledge.evidence.Provenance;

/**
 * One movement of the morning routine.
 *
 * @param id unique in the knowledge base
 * @param phase when in the morning
 * @param amount how much of it, where that can be counted; the words say it in full
 * @param suitability whom it is for
 * @param evidence how sure it is
 * @param provenance where it comes from
 */
public record RoutineStep(Id id, Phase phase, @Nullable Amount amount, Suitability suitability, Evidence evidence,
		Provenance provenance) {

	/** The identifier of a routine step: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

	/** When in the morning, in order. */
	public enum Phase {

		IN_BED, UP, LATER, OPTIONAL

	}

	/**
	 * How much of a movement, to count along with: for each side where there are two, and
	 * the least of what the words allow.
	 *
	 * @param unit what is counted
	 * @param number how many
	 */
	public record Amount(Unit unit, int number) {

		/** What is counted. */
		public enum Unit {

			COUNT, SECONDS;

			/** The word in the content. */
			public String word() {
				return name().toLowerCase(Locale.ROOT);
			}

		}

	}

}
