package org.morningback.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the documents of one record with a key of its own (AES-256-GCM). That key is
 * stored too, wrapped with each of the keys that open the record. Each is bound to its
 * record and its name, so that none opens in another place.
 */
final class DocumentCipher {

	private static final String WRAPPED_KEY = "key";

	private static final String SEAL = "seal";

	private static final int KEY_BYTES = 32;

	private final UUID record;

	private final SecretKey dataKey;

	private final Format format;

	private DocumentCipher(UUID record, SecretKey dataKey, Format format) {
		this.record = record;
		this.dataKey = dataKey;
		this.format = format;
	}

	/** A cipher with a new random key. */
	static DocumentCipher create(UUID record) {
		try {
			KeyGenerator keys = KeyGenerator.getInstance("AES");
			keys.init(KEY_BYTES * Byte.SIZE);
			return new DocumentCipher(record, keys.generateKey(), Format.SECOND);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has AES", ex);
		}
	}

	/** The cipher of a stored record. */
	static DocumentCipher unwrap(UUID record, byte[] wrappedKey, Key key) throws UnreadableDocumentException {
		Format format = Format.ofKey(wrappedKey);
		byte[] dataKey = format.decrypt(key.wrappingKey(), wrappedKey, WRAPPED_KEY, record);
		return new DocumentCipher(record, new SecretKeySpec(dataKey, "AES"), format);
	}

	/** Whether what it makes has the form of today. */
	boolean isOfToday() {
		return this.format == Format.SECOND;
	}

	UUID record() {
		return this.record;
	}

	byte[] wrapFor(Key key) {
		return this.format.encrypt(key.wrappingKey(), this.dataKey.getEncoded(), WRAPPED_KEY, this.record);
	}

	byte[] seal(String name, byte[] document) {
		return this.format.encrypt(this.dataKey, document, "document/" + name, this.record);
	}

	byte[] open(String name, byte[] sealed) throws UnreadableDocumentException {
		return this.format.decrypt(this.dataKey, sealed, "document/" + name, this.record);
	}

	/** Seals what stays readable, so that nobody else can change it. */
	byte[] sealOver(String readable) {
		return this.format.encrypt(this.dataKey, new byte[0], SEAL + '/' + readable, this.record);
	}

	boolean isSealedOver(String readable, byte[] seal) {
		try {
			return this.format.decrypt(this.dataKey, seal, SEAL + '/' + readable, this.record).length == 0;
		}
		catch (UnreadableDocumentException ex) {
			return false;
		}
	}

	/** How what is stored begins, and what it is bound to. */
	private enum Format {

		/**
		 * Of records from before there were codes: nothing tells it, and nothing is
		 * sealed but answers.
		 */
		FIRST {
			@Override
			byte[] mark() {
				return new byte[0];
			}

			@Override
			byte[] purpose(String what, UUID record) {
				return bytes("morningback/session/" + what.replace("document/", "") + "/1/" + record);
			}
		},
		/** Begins with its number. */
		SECOND {
			@Override
			byte[] mark() {
				return new byte[] { 2 };
			}

			@Override
			byte[] purpose(String what, UUID record) {
				return bytes("morningback/vault/2/" + record + '/' + what);
			}
		};

		private static final int FIRST_KEY_BYTES = AesGcm.NONCE_BYTES + KEY_BYTES + AesGcm.TAG_BYTES;

		/** A key of the first form has no mark, and is known by its length. */
		static Format ofKey(byte[] wrappedKey) {
			return (wrappedKey.length == FIRST_KEY_BYTES) ? FIRST : SECOND;
		}

		abstract byte[] mark();

		abstract byte[] purpose(String what, UUID record);

		byte[] encrypt(SecretKey key, byte[] plain, String what, UUID record) {
			byte[] mark = mark();
			byte[] sealed = AesGcm.encrypt(key, plain, purpose(what, record));
			byte[] marked = Arrays.copyOf(mark, mark.length + sealed.length);
			System.arraycopy(sealed, 0, marked, mark.length, sealed.length);
			return marked;
		}

		byte[] decrypt(SecretKey key, byte[] marked, String what, UUID record) throws UnreadableDocumentException {
			byte[] mark = mark();
			if (marked.length < mark.length || !Arrays.equals(mark, Arrays.copyOf(marked, mark.length))) {
				throw new UnreadableDocumentException("Of a form that this version does not know");
			}
			return AesGcm.decrypt(key, Arrays.copyOfRange(marked, mark.length, marked.length), purpose(what, record));
		}

		private static byte[] bytes(String text) {
			return text.getBytes(StandardCharsets.UTF_8);
		}

	}

}
