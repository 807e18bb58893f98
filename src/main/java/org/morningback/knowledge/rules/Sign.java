package org.morningback.knowledge.rules;

import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Condition;

/**
 * A named condition, used by rules, clues and tips.
 *
 * @param id unique in the knowledge base
 * @param when the condition it stands for
 * @param provenance where it comes from; may be missing for a mere grouping
 */
public record Sign(Id id, Condition when, Provenance provenance) {

	/** The identifier of a sign, such as "new-pain". */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

}
