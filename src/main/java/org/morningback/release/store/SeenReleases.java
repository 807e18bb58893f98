package org.morningback.release.store;

import java.util.List;
import java.util.Optional;

import org.morningback.release.PublishedRelease;
import org.morningback.release.Release;

/**
 * What an instance has seen of the releases.
 *
 * @param all all there are
 * @param current the one it uses for new sessions
 */
record SeenReleases(List<PublishedRelease> all, Release current) {

	SeenReleases {
		all = List.copyOf(all);
	}

	/** The checksum that the database says is current. */
	Optional<String> pointer() {
		return this.all.stream().filter(PublishedRelease::current).map(PublishedRelease::checksum).findFirst();
	}

	boolean isCurrentWithdrawn() {
		return find(this.current.checksum()).filter(PublishedRelease::withdrawn).isPresent();
	}

	Optional<PublishedRelease> find(String checksum) {
		return this.all.stream().filter((release) -> release.checksum().equals(checksum)).findFirst();
	}

}
