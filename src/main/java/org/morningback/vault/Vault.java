package org.morningback.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
	public Created create(Map<String, byte[]> documents, Lifetime lifetime) {
		Secret secret = Secret.create();
		DocumentCipher cipher = DocumentCipher.create(UUID.randomUUID());
		return this.transactions.write(() -> {
			Instant now = this.clock.instant();
			var opener = new Opener(Opener.Kind.COOKIE, secret, cipher, now);
			var created = new UnlockedRecord(new StoredRecord(cipher, opener, now, lifetime), cipher);
			documents.forEach(created::put);
			created.use(now, this.retention);
			return new Created(secret, this.stored.save(created.stored()).openedBy(cipher));
		});
	}

	/**
	 * The record that a secret opens; empty when there is none, or none any more. To read
	 * it is to use it, which is noted now and then.
	 */
	public Optional<OpenRecord> open(Secret secret) {
		Instant now = this.clock.instant();
		Optional<UnlockedRecord> found = this.transactions.read(() -> find(secret, now));
		if (found.filter((unlocked) -> unlocked.stored().isReadToBeNoted(now)).isPresent()) {
			return use(secret);
		}
		return found.map(UnlockedRecord::open);
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
		return change(secret, (unlocked) -> {
			edit.apply(unlocked.open()).forEach(unlocked::put);
			return unlocked;
		});
	}

	/**
	 * Changes a record that a key opens.
	 * @return the record as it was before; empty when there is none, or none any more
	 */
	Optional<OpenRecord> change(Key key, UnaryOperator<UnlockedRecord> work) {
		return this.transactions.write(() -> {
			Instant now = this.clock.instant();
			return find(key, now).map((found) -> {
				OpenRecord before = found.open();
				UnlockedRecord changed = work.apply(found.renewedFor(key, now));
				changed.use(now, this.retention);
				return before.until(changed.stored().expiresAt());
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

	/** Lets a secret open nothing any more. The record stays for what else opens it. */
	public void letGo(Secret secret) {
		this.transactions.write(() -> this.stored.deleteOpener(secret.lookupHash()));
	}

	/** Forgets some records whose time is over, and tells how many they were. */
	int purgeExpired(Instant now, int most) {
		return this.transactions.write(() -> this.stored.deleteExpired(now, most));
	}

	private Optional<UnlockedRecord> find(Key key, Instant now) {
		return this.stored.find(key.lookupHash(), now).flatMap((found) -> unlocked(found, key));
	}

	/**
	 * Empty where the key does not open, or the record is not as it was sealed: it was
	 * changed by somebody who has the database and not the key.
	 */
	private static Optional<UnlockedRecord> unlocked(StoredRecords.Found found, Key key) {
		try {
			var unlocked = new UnlockedRecord(found.record(),
					DocumentCipher.unwrap(found.record().id(), found.wrappedKey(), key));
			return Optional.of(unlocked).filter((record) -> record.stored().isAsSealed(record.cipher()));
		}
		catch (UnreadableDocumentException ex) {
			return Optional.empty();
		}
	}

}
