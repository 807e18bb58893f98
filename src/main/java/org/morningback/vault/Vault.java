package org.morningback.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;

/**
 * The records of all people. What a call returned is committed; a call that lost a race
 * is repeated on what the winner left.
 */
@Component
public class Vault {

	private final StoredRecords stored;

	private final VaultTransactions transactions;

	private final Retention retention;

	private final Clock clock;

	Vault(StoredRecords stored, VaultTransactions transactions, Retention retention, Clock clock) {
		this.stored = stored;
		this.transactions = transactions;
		this.retention = retention;
		this.clock = clock;
	}

	/**
	 * A record that has just been created.
	 *
	 * @param secret what opens it again
	 * @param record the record
	 */
	public record Created(Secret secret, OpenRecord record) {

	}

	/** What is to be done with a record, seen as it is: the documents to put into it. */
	public interface Edit extends Function<OpenRecord, Map<String, byte[]>> {

	}

	/** Creates a record with its first documents, by name. */
	public Created create(Map<String, byte[]> documents) {
		Secret secret = Secret.create();
		DocumentCipher cipher = DocumentCipher.create(UUID.randomUUID());
		return this.transactions.write(() -> {
			var created = new StoredRecord(cipher, new Opener(secret, cipher), this.clock.instant(),
					this.retention.keepFirstFor());
			documents.forEach((name, content) -> created.put(name, cipher.seal(name, content)));
			return new Created(secret, this.stored.save(created).openedBy(cipher));
		});
	}

	/**
	 * The record that a secret opens; empty when there is none, or none any more. To read
	 * it is to use it, which is noted now and then.
	 */
	public Optional<OpenRecord> open(Secret secret) {
		Instant now = this.clock.instant();
		Optional<Unlocked> found = this.transactions.read(() -> find(secret, now));
		if (found.filter((unlocked) -> unlocked.stored.isReadToBeNoted(now)).isPresent()) {
			return use(secret);
		}
		return found.map(Unlocked::open);
	}

	/** Keeps a record for its time again. */
	public Optional<OpenRecord> use(Secret secret) {
		return update(secret, (open) -> Map.of());
	}

	/**
	 * Changes a record: its other documents stay.
	 * @return the record as it was before; empty when there is none, or none any more
	 */
	public Optional<OpenRecord> update(Secret secret, Edit edit) {
		return this.transactions.write(() -> {
			Instant now = this.clock.instant();
			return find(secret, now).map((unlocked) -> {
				OpenRecord before = unlocked.open();
				Map<String, byte[]> documents = edit.apply(before);
				documents.forEach((name, content) -> unlocked.stored.put(name, unlocked.cipher.seal(name, content)));
				Duration keepFor = this.retention.keepFor(before, !documents.isEmpty());
				unlocked.stored.use(now, keepFor);
				return before.until(now.plus(keepFor));
			});
		});
	}

	/** Whether a record is there still. To ask is not to use it. */
	public boolean isKept(Secret secret) {
		return !timeLeft(secret).isZero();
	}

	/**
	 * How long a record is kept unless it is used: no time at all when there is none. To
	 * ask is not to use it.
	 */
	public Duration timeLeft(Secret secret) {
		Instant now = this.clock.instant();
		return this.transactions.read(() -> this.stored.expiry(secret.lookupHash(), now))
			.map((expiry) -> Duration.between(now, expiry))
			.orElse(Duration.ZERO);
	}

	/** Forgets a record, whatever opens it; false when there was none. */
	public boolean delete(Secret secret) {
		return this.transactions.write(() -> this.stored.delete(secret.lookupHash()) > 0);
	}

	/** Forgets some records whose time is over, and tells how many they were. */
	int purgeExpired(Instant now, int most) {
		return this.transactions.write(() -> this.stored.deleteExpired(now, most));
	}

	private Optional<Unlocked> find(Secret secret, Instant now) {
		return this.stored.find(secret.lookupHash(), now).flatMap((found) -> unlocked(found, secret));
	}

	/**
	 * Empty where the key does not open: it was changed, or moved from another record.
	 */
	private static Optional<Unlocked> unlocked(StoredRecords.Found found, Secret secret) {
		try {
			return Optional.of(new Unlocked(found.record(),
					DocumentCipher.unwrap(found.record().id(), found.wrappedKey(), secret)));
		}
		catch (UnreadableDocumentException ex) {
			return Optional.empty();
		}
	}

	/** A stored record with its key. */
	private record Unlocked(StoredRecord stored, DocumentCipher cipher) {

		OpenRecord open() {
			return this.stored.openedBy(this.cipher);
		}

	}

}
