package org.morningback.vault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Tuple;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of records. */
interface StoredRecords extends Repository<StoredRecord, UUID> {

	/**
	 * A record that was found by a secret.
	 *
	 * @param record the record
	 * @param wrappedKey what the secret opens
	 */
	record Found(StoredRecord record, byte[] wrappedKey) {

	}

	StoredRecord save(StoredRecord stored);

	/**
	 * Finds a record and its documents. They are read by one statement, which sees them
	 * as they were at one time: else one that is changed meanwhile would not fit its
	 * seal.
	 */
	default Optional<Found> find(byte[] lookupHash, Instant now) {
		return findWithDocuments(lookupHash, now).stream()
			.findFirst()
			.map((row) -> new Found(row.get(0, StoredRecord.class), row.get(1, byte[].class)));
	}

	@Query("""
			select r, o.wrappedKey from StoredRecord r join r.openers o left join fetch r.documents
			where o.lookupHash = :lookupHash and r.expiresAt > :now""")
	List<Tuple> findWithDocuments(byte[] lookupHash, Instant now);

	@Query("""
			select r.expiresAt from StoredRecord r join r.openers o
			where o.lookupHash = :lookupHash and r.expiresAt > :now""")
	Optional<Instant> expiry(byte[] lookupHash, Instant now);

	@Modifying
	@Query(value = "delete from vault_opener where lookup_hash = :lookupHash", nativeQuery = true)
	int deleteOpener(byte[] lookupHash);

	@Modifying
	@Query(value = """
			delete from vault_record where id in (select record_id from vault_opener where lookup_hash = :lookupHash)""",
			nativeQuery = true)
	int delete(byte[] lookupHash);

	@Modifying
	@Query(value = """
			delete from vault_record where id in
			(select id from vault_record where expires_at <= :now order by expires_at limit :most)""",
			nativeQuery = true)
	int deleteExpired(Instant now, int most);

}
