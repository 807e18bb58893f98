package org.morningback.release;

import java.util.Optional;

/**
 * The published releases of the content. Ask at the time of use: another one may be
 * current a second later.
 */
public interface Releases {

	/** The release that new sessions begin with. */
	Release current();

	/**
	 * A release by its checksum; empty when it is unknown, withdrawn or cannot be read by
	 * this version.
	 */
	Optional<Release> find(String checksum);

}
