package org.morningback.vault;

import java.security.GeneralSecurityException;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM. What it makes is the nonce, which the cipher draws at random each time,
 * then the text, then the tag.
 */
final class AesGcm {

	static final int NONCE_BYTES = 12;

	static final int TAG_BYTES = 16;

	private AesGcm() {
	}

	/**
	 * Encrypts.
	 * @param purpose what it is bound to: it opens for no other
	 */
	static byte[] encrypt(SecretKey key, byte[] plain, byte[] purpose) {
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

	static byte[] decrypt(SecretKey key, byte[] sealed, byte[] purpose) throws UnreadableDocumentException {
		if (sealed.length < NONCE_BYTES + TAG_BYTES) {
			throw new UnreadableDocumentException("Cut off");
		}
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, sealed, 0, NONCE_BYTES));
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
