package org.morningback.knowledge;

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

	/** The identifier of a source, such as "sieper-2009". */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

}
