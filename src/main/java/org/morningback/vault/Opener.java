package org.morningback.vault;

import jakarta.persistence.Embeddable;

/**
 * What a secret finds and opens: the record's key, wrapped with the secret's. A record
 * has one for each secret that opens it.
 */
@Embeddable
class Opener {

	private byte[] lookupHash;

	private byte[] wrappedKey;

	/** For Hibernate, which fills the fields. */
	protected Opener() {
	}

	Opener(Secret secret, DocumentCipher cipher) {
		this.lookupHash = secret.lookupHash();
		this.wrappedKey = cipher.wrapFor(secret);
	}

	byte[] wrappedKey() {
		return this.wrappedKey;
	}

}
