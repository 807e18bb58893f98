package org.morningback.knowledge.rules;

import org.morningback.knowledge.questions.Condition;

/**
 * Whom to turn to. A page names one: of those that the reasons which decide ask for, the
 * first in the content's order that is there for this person.
 *
 * @param id unique in the knowledge base
 * @param when for whom it is there
 * @param phone the name of its number among a region's; blank where it has a number of
 * its own in each place
 */
public record Contact(Id id, Condition when, String phone) {

	/** Stands for those to whom everybody turns at an urgency. */
	public static final Id USUAL = new Id("usual");

	/** The identifier of a contact: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

}
