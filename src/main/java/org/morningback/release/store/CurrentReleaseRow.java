package org.morningback.release.store;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The row that says which release is current, if there is one yet. */
interface CurrentReleaseRow extends Repository<CurrentRelease, Integer> {

	/** Waits until nobody else is changing it. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("from CurrentRelease")
	Optional<CurrentRelease> lock();

	CurrentRelease save(CurrentRelease row);

}
