package org.morningback.knowledge.rules;

import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Condition;

/**
 * Something that speaks for a cause or against it.
 *
 * @param id unique within its cause
 * @param when when it is met
 * @param points from −2 (speaks against) to 3 (strong evidence for)
 * @param specific whether it is about this cause rather than about back pain in general;
 * a finding needs at least one
 * @param provenance where it comes from
 */
public record Clue(Id id, Condition when, int points, boolean specific, Provenance provenance) {

	/** The identifier of a clue: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

	public boolean speaksFor() {
		return this.points > 0;
	}

}
