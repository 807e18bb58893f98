package org.morningback.knowledge.rules;

import java.util.List;

import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Condition;

/**
 * Published criteria, to be shown to a clinician item by item.
 *
 * @param id unique in the knowledge base
 * @param onlyWhen for whom they were made
 * @param items what they count
 * @param needed how many items their authors ask for
 * @param provenance where they were published
 */
public record Criteria(Id id, Condition onlyWhen, List<Item> items, int needed, Provenance provenance) {

	public Criteria {
		items = List.copyOf(items);
	}

	/** The identifier of criteria, such as "nice-ng65". */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

	/** One item, which is a sign. */
	public record Item(Sign.Id sign, Condition when) {

	}

}
