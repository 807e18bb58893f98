package org.morningback.release.store;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The rows of releases. */
interface StoredReleaseRows extends Repository<StoredRelease, Long> {

	Optional<StoredRelease> findByChecksum(String checksum);

	StoredRelease save(StoredRelease release);

	boolean existsByChecksum(String checksum);

}
