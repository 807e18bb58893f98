package org.morningback.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the documents of one record with a key of its own (AES-256-GCM). That key is
 * stored too, wrapped with a secret's. Each is bound to its record and its name, so that
 * none opens in another place.
 */
final class DocumentCipher {

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BYTES = 16;

	private final UUID record;

	private final SecretKey dataKey;

	private DocumentCipher(UUID record, SecretKey dataKey) {
		this.record = record;
		this.dataKey = dataKey;
	}

	/** A cipher with a new random key. */
	static DocumentCipher create(UUID record) {
		try {
			KeyGenerator keys = KeyGenerator.getInstance("AES");
			keys.init(256);
			return new DocumentCipher(record, keys.generateKey());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has AES", ex);
		}
	}

	/** The cipher of a stored record. */
	static DocumentCipher unwrap(UUID record, byte[] wrappedKey, Secret secret) throws UnreadableDocumentException {
		byte[] key = decrypt(secret.wrappingKey(), wrappedKey, purpose("key", record));
		return new DocumentCipher(record, new SecretKeySpec(key, "AES"));
	}

	UUID record() {
		return this.record;
	}

	byte[] wrapFor(Secret secret) {
		return encrypt(secret.wrappingKey(), this.dataKey.getEncoded(), purpose("key", this.record));
	}

	byte[] seal(String name, byte[] document) {
		return encrypt(this.dataKey, document, purpose(name, this.record));
	}

	byte[] open(String name, byte[] sealed) throws UnreadableDocumentException {
		return decrypt(this.dataKey, sealed, purpose(name, this.record));
	}

	private static byte[] purpose(String what, UUID record) {
		return ("morningback/session/" + what + "/1/" + record).getBytes(StandardCharsets.UTF_8);
	}

	/** The nonce, which the cipher draws at random each time, then what it made. */
	private static byte[] encrypt(SecretKey key, byte[] plain, byte[] purpose) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(Cipher.ENCRYPT_MODE, key);
			cipher.updateAAD(purpose);
			byte[] nonce = cipher.getIV();
			byte[] sealed = new byte[nonce.length + cipher.getOutputSize(plain.length)];
			System.arraycopy(nonce, 0, sealed, 0, nonce.length);
			cipher.doFinal(plain, 0, plain.length, sealed, nonce.length);
			return sealed;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has AES-GCM", ex);
		}
	}

	private static byte[] decrypt(SecretKey key, byte[] sealed, byte[] purpose) throws UnreadableDocumentException {
		if (sealed.length < NONCE_BYTES + TAG_BYTES) {
			throw new UnreadableDocumentException("Cut off");
		}
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BYTES * 8, sealed, 0, NONCE_BYTES));
			cipher.updateAAD(purpose);
			return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
		}
		catch (AEADBadTagException ex) {
			throw new UnreadableDocumentException("Changed, moved from another record, or opened with another secret");
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has AES-GCM", ex);
		}
	}

}
