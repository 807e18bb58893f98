package org.morningback.advice;

import java.time.ZonedDateTime;
import java.util.List;

import org.morningback.advice.AdvicePage.UrgencyView;
import org.morningback.knowledge.evidence.Source;

/**
 * What a clinician wants to know at a glance: what was asked and said, nothing about what
 * it may be.
 *
 * @param urgency what the person was told, and why
 * @param brief the most important, a line each
 * @param parts the rest of what was asked and said
 * @param denied what was asked for by name and not chosen, question by question
 * @param criteria published criteria, item by item
 * @param answeredAt when the last answer was given
 * @param content the version of the content
 */
record ClinicianPage(UrgencyView urgency, List<BriefLine> brief, List<Part> parts, List<Line> denied,
		List<CriteriaView> criteria, ZonedDateTime answeredAt, String content) {

	/** The criteria that were made for somebody like this person. */
	public List<CriteriaView> applicableCriteria() {
		return this.criteria.stream().filter(CriteriaView::applies).toList();
	}

	/**
	 * A line in clinical shorthand.
	 *
	 * @param entries what was said, each with its name
	 * @param present the signs that were chosen
	 * @param denied how many signs were asked for and not chosen
	 */
	record BriefLine(String title, List<Line> entries, List<String> present, int denied) {

	}

	/** Some of what was asked. */
	record Part(String title, List<Line> lines) {

	}

	/**
	 * A question by its short name.
	 *
	 * @param options some of its options
	 */
	record Line(String name, List<String> options) {

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
	 * @param state "met", "not-met", "unsure" or "not-asked"
	 */
	record Item(String text, String state) {

	}

}
