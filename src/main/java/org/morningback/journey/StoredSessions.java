package org.morningback.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of sessions. */
interface StoredSessions extends Repository<AssessmentSession, UUID> {

	AssessmentSession save(AssessmentSession session);

	Optional<AssessmentSession> findByLookupHash(byte[] lookupHash);

	@Modifying
	@Query("delete from AssessmentSession where lookupHash = :lookupHash")
	int deleteByLookupHash(byte[] lookupHash);

	@Modifying
	@Query("delete from AssessmentSession where expiresAt <= :now")
	int deleteExpired(Instant now);

}
