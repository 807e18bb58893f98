package org.morningback.knowledge.questions;

import java.util.Locale;

/** How soon a person should be seen, the most urgent first. */
public enum Urgency {

	/** Ambulance or emergency department, now. */
	EMERGENCY,
	/** Be seen today. */
	URGENT,
	/** See a doctor within about two weeks. */
	SOON,
	/** Book an ordinary appointment. */
	ROUTINE,
	/** Look after it yourself and watch for changes. */
	SELF_CARE;

	/** Whether this is as urgent as the other, or more. */
	public boolean atLeast(Urgency other) {
		return compareTo(other) <= 0;
	}

	public Urgency orSooner(Urgency other) {
		return atLeast(other) ? this : other;
	}

	/** The word used in files, pages and the API, such as "self-care". */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
