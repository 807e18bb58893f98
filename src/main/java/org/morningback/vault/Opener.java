package org.morningback.vault;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a key finds and opens: the record's own key, wrapped with it. A record has one for
 * each key that opens it.
 */
@Embeddable
class Opener {

	/** Where a person has the key. */
	enum Kind {

		COOKIE, CODE

	}

	private byte[] lookupHash;

	private byte[] wrappedKey;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private Instant addedAt;

	/** For Hibernate, which fills the fields. */
	protected Opener() {
	}

	Opener(Kind kind, Key key, DocumentCipher cipher, Instant now) {
		this.kind = kind;
		this.lookupHash = key.lookupHash();
		this.wrappedKey = cipher.wrapFor(key);
		this.addedAt = now.truncatedTo(ChronoUnit.MILLIS);
	}

	byte[] wrappedKey() {
		return this.wrappedKey;
	}

	Kind kind() {
		return this.kind;
	}

	Instant addedAt() {
		return this.addedAt;
	}

}
