package org.morningback.knowledge.rules;

import java.util.Locale;

import org.morningback.knowledge.evidence.Provenance;

/**
 * One harmless change that a person may test at home, night by night, on themselves.
 *
 * @param id unique in the knowledge base
 * @param layout how nights with it and nights without it take turns
 * @param even whether both sides look as if they could help, so that hope has less to
 * hold on to
 * @param exercise whether it is an exercise
 * @param suitability to whom it is offered
 * @param provenance where it comes from
 */
public record TestableChange(Id id, Layout layout, boolean even, boolean exercise, Suitability suitability,
		Provenance provenance) {

	/** The identifier of a change: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

	/** How nights with a change and nights without it take turns. */
	public enum Layout {

		/** One by one. */
		NIGHTS,

		/** Three by three, for what is too heavy to be made each evening. */
		BLOCKS,

		/** Not at all: what was before is compared with what comes after. */
		BEFORE_AFTER;

		/** The word for programs and for names of texts. */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
