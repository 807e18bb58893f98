package org.morningback.knowledge.rules;

import java.util.List;

import org.morningback.knowledge.evidence.Evidence;
import org.morningback.knowledge.evidence.Provenance;

/**
 * Something to try, to avoid or to ask.
 *
 * @param id unique in the knowledge base
 * @param moment when to use it
 * @param cost what it costs
 * @param general whether everyone whom it suits gets it, not only those with a finding
 * that lists it
 * @param exercise whether it is an exercise, never given to those who should be seen
 * today
 * @param suitability whom it is for
 * @param evidence how sure it is
 * @param place where on the page it belongs
 * @param contradicts tips that say the opposite: held back where this one is given
 * @param provenance where it comes from
 */
public record Tip(Id id, Moment moment, Cost cost, boolean general, boolean exercise, Suitability suitability,
		Evidence evidence, Place place, List<Id> contradicts, Provenance provenance) {

	public Tip {
		contradicts = List.copyOf(contradicts);
	}

	/** A tip that contradicts no other. */
	public Tip(Id id, Moment moment, Cost cost, boolean general, boolean exercise, Suitability suitability,
			Evidence evidence, Provenance provenance) {
		this(id, moment, cost, general, exercise, suitability, evidence, Place.LATER, List.of(), provenance);
	}

	/** The identifier of a tip: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

	/** Where on the page a tip belongs, the most wanted first. */
	public enum Place {

		/** Always to be seen, such as whom to call in despair. */
		ALWAYS,
		/** To have ready for being seen: folded where that comes first. */
		VISIT,
		/** To start with: before the others of the plan. */
		FIRST,
		/** To start with, where there is room. */
		PLAN,
		/** To try later, one at a time. */
		LATER,
		/** A warning against spending money or effort. */
		NOT_WORTH_IT

	}

	/** When a tip is used, in the order shown. */
	public enum Moment {

		TONIGHT, BEFORE_RISING, MORNING, TWO_WEEKS, ASK

	}

	/** What a tip costs, the cheapest first. */
	public enum Cost {

		FREE, CHEAP, EXPENSIVE

	}

}
