package org.morningback.release;

import java.time.Instant;

/**
 * What is known of a release without reading it.
 *
 * @param version the authors' name for it
 * @param checksum what it is known by
 * @param publishedAt when it was stored
 * @param withdrawn whether nobody is to be asked or judged by it any more
 * @param current whether new sessions begin with it
 */
public record PublishedRelease(String version, String checksum, Instant publishedAt, boolean withdrawn,
		boolean current) {

	/** As printed on the pages. */
	public String label() {
		return Release.label(this.version, this.checksum);
	}

}
