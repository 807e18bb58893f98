package org.morningback.advice;

import java.time.Instant;
import java.util.List;

import org.morningback.advice.AdvicePage.UrgencyView;
import org.morningback.knowledge.Source;

/**
 * What a clinician wants to know at a glance: what was asked and said, nothing about what
 * it may be.
 *
 * @param urgency what the person was told, and why
 * @param parts what was asked and said
 * @param criteria published criteria, item by item
 * @param answeredAt when the last answer was given
 * @param content the version of the content
 */
record ClinicianPage(UrgencyView urgency, List<Part> parts, List<CriteriaView> criteria, Instant answeredAt,
		String content) {

	/** Some of what was asked. */
	record Part(String title, List<Line> lines) {

	}

	/**
	 * A question as it was put.
	 *
	 * @param said what was chosen
	 * @param denied what was offered and not chosen, where that counts
	 */
	record Line(String ask, List<String> said, List<String> denied) {

	}

	/**
	 * Published criteria.
	 *
	 * @param applies whether the person is one they were made for
	 * @param met how many items are met
	 */
	record CriteriaView(String title, String onlyWhen, boolean applies, long met, List<Item> items,
			List<Source> sources) {

	}

	/**
	 * An item of criteria.
	 *
	 * @param state "met", "not-met" or "not-asked"
	 */
	record Item(String text, String state) {

	}

}
