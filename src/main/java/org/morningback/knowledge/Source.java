package org.morningback.knowledge;

import java.util.List;

/**
 * A published text that a statement rests on.
 *
 * @param id unique in the knowledge base
 * @param author who wrote it
 * @param year the year it appeared; blank for an undated page
 * @param title its title, or a description in square brackets where we do not have it
 * @param in the journal, publisher or site
 * @param link where to find it, https
 * @param kind what sort of text it is, such as "guideline" or "trial"
 * @param standing "primary" for the text itself, "secondary" where another text reports
 * it
 */
public record Source(Id id, String author, String year, String title, String in, String link, String kind,
		String standing) {

	/** What sort of text it can be. */
	public static final List<String> KINDS = List.of("guideline", "review", "trial", "study", "public-health", "other");

	/** How near it can be to us. */
	public static final List<String> STANDINGS = List.of("primary", "secondary");

	/** Whether it is known only through another text. */
	public boolean isSecondHand() {
		return this.standing.equals("secondary");
	}

	/** The identifier of a source, such as "sieper-2009". */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

}
