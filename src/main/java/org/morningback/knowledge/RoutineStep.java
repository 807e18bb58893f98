package org.morningback.knowledge;

/**
 * One movement of the morning routine.
 *
 * @param id unique in the knowledge base
 * @param phase when in the morning
 * @param suitability whom it is for
 * @param evidence how sure it is
 * @param provenance where it comes from
 */
public record RoutineStep(Id id, Phase phase, Suitability suitability, Evidence evidence, Provenance provenance) {

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

}
