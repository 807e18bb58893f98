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

	UnlockedRecord put(String name, byte[] content) {
		this.stored.put(name, this.cipher.seal(name, content));
		return this;
	}

	UnlockedRecord remove(String name) {
		this.stored.remove(name);
		return this;
	}

	/** Lets a further browser open it. */
	UnlockedRecord admit(Secret secret, Instant now) {
		this.stored.keepNewest(Opener.Kind.COOKIE, MOST_COOKIES - 1);
		this.stored.add(new Opener(Opener.Kind.COOKIE, secret, this.cipher, now));
		return this;
	}

	/** Lets a code open it, and nothing else but the secret that asks for it. */
	UnlockedRecord openedByCode(Key code, Secret asking, Instant now) {
		UnlockedRecord alone = openedOnlyBy(asking, now);
		alone.stored.add(new Opener(Opener.Kind.CODE, code, alone.cipher, now));
		return alone;
	}

	/**
	 * The same under a new key of its own, which one secret opens. Whoever takes a code
	 * back may fear that somebody has used it: what opened the key of before opens
	 * nothing any more, even where somebody puts it back into the database.
	 */
	UnlockedRecord openedOnlyBy(Key key, Instant now) {
		var rekeyed = new UnlockedRecord(this.stored, DocumentCipher.create(this.cipher.record()));
		OpenRecord before = open();
		this.stored.names()
			.forEach((name) -> before.document(name)
				.ifPresentOrElse((content) -> rekeyed.put(name, content), () -> rekeyed.remove(name)));
		this.stored.openOnlyBy(new Opener(Opener.Kind.COOKIE, key, rekeyed.cipher, now));
		return rekeyed;
	}

	/** The same in the form of today. */
	UnlockedRecord renewedFor(Key key, Instant now) {
		return this.cipher.isOfToday() ? this : openedOnlyBy(key, now);
	}

	/** Keeps it for its time again, and seals it as it is now. */
	void use(Instant now, Retention retention) {
		this.stored.use(now, retention);
		this.stored.seal(this.cipher);
	}

}
