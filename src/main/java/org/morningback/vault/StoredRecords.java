package org.morningback.vault;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

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

	@Query("""
			select new org.morningback.vault.StoredRecords$Found(r, o.wrappedKey)
			from StoredRecord r join r.openers o
			where o.lookupHash = :lookupHash and r.expiresAt > :now""")
	Optional<Found> find(byte[] lookupHash, Instant now);

	@Query("""
			select r.expiresAt from StoredRecord r join r.openers o
			where o.lookupHash = :lookupHash and r.expiresAt > :now""")
	Optional<Instant> expiry(byte[] lookupHash, Instant now);

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
