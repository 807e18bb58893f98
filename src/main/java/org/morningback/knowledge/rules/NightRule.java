package org.morningback.knowledge.rules;

import org.morningback.knowledge.evidence.Provenance;

/**
 * From how many mornings and nights on a diary says something, and whether nights make it
 * worse.
 *
 * @param id unique among these rules
 * @param enough fewer mornings, or nights of which both ends are known, say nothing
 * @param tends by how many tenths of a point mornings are worse where pain tends to build
 * up overnight
 * @param clear the same where it clearly does
 * @param provenance where it comes from
 */
public record NightRule(Id id, int enough, int tends, int clear, Provenance provenance) {

	/** The identifier of such a rule: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

}
