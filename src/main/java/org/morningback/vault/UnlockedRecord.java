package org.morningback.vault;

import java.time.Instant;

/**
 * A stored record together with what its key opened.
 *
 * @param stored the record
 * @param cipher of its documents
 */
record UnlockedRecord(StoredRecord stored, DocumentCipher cipher) {

	/** How many browsers share a record; the one that came first gives way. */
	private static final int MOST_COOKIES = 8;

	OpenRecord open() {
		return this.stored.openedBy(this.cipher);
	}

	void put(String name, byte[] content) {
		this.stored.put(name, this.cipher.seal(name, content));
	}

	void remove(String name) {
		this.stored.remove(name);
	}

	/** Lets a further browser open it. */
	void admit(Secret secret, Instant now) {
		this.stored.keepNewest(Opener.Kind.COOKIE, MOST_COOKIES - 1);
		this.stored.add(new Opener(Opener.Kind.COOKIE, secret, this.cipher, now));
	}

	/** Lets a code open it, and nothing else but the secret that asks for it. */
	void replaceCode(Key code, Secret asking, Instant now) {
		letGoOfOthers(asking);
		this.stored.add(new Opener(Opener.Kind.CODE, code, this.cipher, now));
	}

	/**
	 * Lets nothing open it but one secret. Whoever takes a code back may fear that
	 * somebody has used it.
	 */
	void letGoOfOthers(Secret secret) {
		this.stored.keepOnly(secret);
	}

	/** The same in the form of today, which no other key opens any more. */
	UnlockedRecord renewedFor(Key key, Instant now) {
		if (this.cipher.isOfToday()) {
			return this;
		}
		var renewed = new UnlockedRecord(this.stored, this.cipher.renewed());
		OpenRecord before = open();
		this.stored.names()
			.forEach((name) -> before.document(name)
				.ifPresentOrElse((content) -> renewed.put(name, content), () -> renewed.remove(name)));
		this.stored.keepNewest(Opener.Kind.COOKIE, 0);
		this.stored.add(new Opener(Opener.Kind.COOKIE, key, renewed.cipher, now));
		return renewed;
	}

	/** Keeps it for its time again, and seals it as it is now. */
	void use(Instant now, Retention retention) {
		this.stored.use(now, retention);
		this.stored.seal(this.cipher);
	}

}
