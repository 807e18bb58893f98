package org.morningback.knowledge.rules;

import java.util.List;

import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Urgency;

/**
 * A red flag or another reason to be seen. The most urgent of all rules that are met
 * decides; urgency never depends on a score. It states two things, which may rest on
 * different grounds: that this can be a sign of something, and that this urgency is
 * right.
 *
 * @param id unique in the knowledge base
 * @param urgency how soon to be seen when it is met
 * @param when when it is met
 * @param concerns what may be behind it
 * @param patterns what it is about, where it is no concern: whoever meets it at least
 * fits
 * @param contacts whom to turn to because of it, if not to those whom everybody does
 * @param provenance where it comes from that this can be a sign; missing where the reason
 * for the level stands for both
 * @param level where it comes from that this urgency is right; with the dates of the rule
 */
public record UrgencyRule(Id id, Urgency urgency, Condition when, List<Cause.Id> concerns, List<Cause.Id> patterns,
		List<Contact.Id> contacts, Provenance provenance, Provenance level) {

	public UrgencyRule {
		concerns = List.copyOf(concerns);
		patterns = List.copyOf(patterns);
		contacts = List.copyOf(contacts);
	}

	/** A rule about concerns only, without a contact of its own. */
	public UrgencyRule(Id id, Urgency urgency, Condition when, List<Cause.Id> concerns, Provenance provenance,
			Provenance level) {
		this(id, urgency, when, concerns, List.of(), List.of(), provenance, level);
	}

	/** The identifier of an urgency rule: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

}
