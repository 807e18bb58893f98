package org.morningback.knowledge;

import java.util.List;
import java.util.Locale;

import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.rules.Tip;

/**
 * Something people say about back pain in the morning, and how it stands up.
 *
 * @param id unique in the knowledge base
 * @param number its place in the list, from 1
 * @param heading the heading it stands below
 * @param verdict how it stands up
 * @param tips the advice it is about
 * @param provenance where the verdict comes from
 */
public record Claim(Id id, int number, Heading heading, Verdict verdict, List<Tip.Id> tips, Provenance provenance) {

	public Claim {
		tips = List.copyOf(tips);
	}

	/** The identifier of a claim: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

	/** What claims are about, in the order in which they are told. */
	public enum Heading {

		SLEEPING_POSITIONS, TREATMENT, CHANGING_POSITION, MATTRESS, SYMPTOMS, RELIEF_IN_BED, MATTRESS_WARNING_SIGNS,
		MORNING_MOVES, CAUSES, STILLNESS;

		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/** How a claim stands up to what is known. */
	public enum Verdict {

		/** Good studies or guidelines agree. */
		SUPPORTED,
		/** Some of it holds, or it holds for some people. */
		PARTLY,
		/** Few or small studies, or none: plausible at best. */
		WEAK,
		/** The studies say otherwise. */
		CONTRADICTED,
		/** No statement about the body: a way of putting things. */
		EDITORIAL;

		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
