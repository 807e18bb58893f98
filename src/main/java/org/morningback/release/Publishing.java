package org.morningback.release;

import java.util.List;

/**
 * What is done with releases while people use them. Every instance on the same database
 * follows within about a second.
 */
public interface Publishing {

	/** All releases, the newest first. */
	List<PublishedRelease> all();

	/**
	 * Stores content unless it is there, and makes it current.
	 * @throws BrokenKnowledgeException when it is not sound
	 * @throws RefusedReleaseException when it was withdrawn before
	 */
	Release publish(List<ContentItem> items);

	/**
	 * Lets new sessions begin with a release.
	 * @throws RefusedReleaseException when it is unknown or withdrawn, or this version
	 * cannot read it
	 */
	void makeCurrent(String checksum);

	/**
	 * Takes a release back for good: sessions that began with it move to the current one.
	 * If it is current itself, the newest of the others becomes so.
	 * @throws RefusedReleaseException when it is unknown, or there is no other to go to
	 */
	void withdraw(String checksum);

}
