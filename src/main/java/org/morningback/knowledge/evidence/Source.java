package org.morningback.knowledge.evidence;

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
 * @param read how we read it: "full", or only its "abstract", or "second-hand" where
 * another text reports it
 */
public record Source(Id id, String author, String year, String title, String in, String link, String kind,
		String read) {

	/** What sort of text it can be. */
	public static final List<String> KINDS = List.of("guideline", "review", "trial", "study", "public-health", "other");

	/** How it can have been read. */
	public static final List<String> READINGS = List.of("full", "abstract", "second-hand");

	/** Whether it is known only through another text. */
	public boolean isSecondHand() {
		return this.read.equals("second-hand");
	}

	/** The identifier of a source, such as "sieper-2009". */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

}
