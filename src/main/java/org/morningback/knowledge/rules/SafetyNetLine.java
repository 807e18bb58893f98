package org.morningback.knowledge.rules;

import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Urgency;

/**
 * One line of the safety-net card: what to do should something change.
 *
 * @param id unique in the knowledge base
 * @param urgency how soon to be seen should it happen
 * @param provenance where it comes from
 */
public record SafetyNetLine(Id id, Urgency urgency, Provenance provenance) {

	/** The identifier of a safety-net line: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

}
