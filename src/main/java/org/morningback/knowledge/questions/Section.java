package org.morningback.knowledge.questions;

import java.util.List;

/**
 * A named part of the questionnaire.
 *
 * @param id unique in the knowledge base
 * @param steps its pages, in order
 */
public record Section(Id id, List<Step> steps) {

	public Section {
		steps = List.copyOf(steps);
	}

	/** The identifier of a section: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

}
