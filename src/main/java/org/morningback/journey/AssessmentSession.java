package org.morningback.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.morningback.release.Release;

/**
 * A session as it is stored. Without the secret nothing in it tells who answered, or
 * what.
 */
@Entity
@Table(name = "assessment_session")
class AssessmentSession {

	/** Reads are noted this seldom at most, so that looking at a page seldom writes. */
	private static final Duration READS_NOTED_EVERY = Duration.ofHours(1);

	/** A session that is not kept for long counts its reads more often. */
	private static final int NOTES_WHILE_KEPT = 10;

	@Id
	private UUID id;

	@Column(updatable = false)
	private byte[] lookupHash;

	private String releaseChecksum;

	private byte[] wrappedKey;

	private byte[] answers;

	@Column(updatable = false)
	private Instant createdAt;

	private Instant lastUsedAt;

	private Instant expiresAt;

	/** Absent until stored, which also tells Spring Data to insert. */
	@Version
	private @Nullable Long version;

	/** For Hibernate, which fills the fields. */
	protected AssessmentSession() {
	}

	AssessmentSession(SessionSecret secret, DocumentCipher cipher, Release release, Instant now) {
		this.id = cipher.row();
		this.lookupHash = secret.lookupHash();
		this.wrappedKey = cipher.wrapFor(secret);
		this.answers = cipher.encrypt(StoredAnswers.empty());
		this.releaseChecksum = release.checksum();
		this.createdAt = now;
		this.lastUsedAt = now;
		this.expiresAt = now;
	}

	DocumentCipher cipher(SessionSecret secret) throws UnreadableDocumentException {
		return DocumentCipher.unwrap(this.id, this.wrappedKey, secret);
	}

	StoredAnswers sheet(DocumentCipher cipher) throws UnreadableDocumentException {
		return cipher.decrypt(this.answers);
	}

	void remember(byte[] encrypted, Instant now, Duration keepFor) {
		this.answers = encrypted;
		use(now, keepFor);
	}

	void noteRead(Instant now, Duration keepFor) {
		Duration share = keepFor.dividedBy(NOTES_WHILE_KEPT);
		if (unusedFor((share.compareTo(READS_NOTED_EVERY) < 0) ? share : READS_NOTED_EVERY, now)) {
			use(now, keepFor);
		}
	}

	private void use(Instant now, Duration keepFor) {
		this.lastUsedAt = now;
		this.expiresAt = now.plus(keepFor);
	}

	void moveTo(Release release) {
		this.releaseChecksum = release.checksum();
	}

	boolean beganWith(Release release) {
		return this.releaseChecksum.equals(release.checksum());
	}

	boolean unusedFor(Duration time, Instant now) {
		return !now.isBefore(this.lastUsedAt.plus(time));
	}

	boolean isExpired(Instant now) {
		return !now.isBefore(this.expiresAt);
	}

	String releaseChecksum() {
		return this.releaseChecksum;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

}
