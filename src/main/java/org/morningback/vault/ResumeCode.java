package org.morningback.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Six words that open a record on any device: 65 bits, from the English words of BIP-39,
 * no two of which begin with the same four letters, without those that frighten.
 *
 * @param words the words, as the list has them
 */
public record ResumeCode(List<String> words) {

	/** How many words a code has. */
	public static final int LENGTH = 6;

	private static final SecureRandom RANDOM = new SecureRandom();

	/** The same everywhere: 65 random bits need no salt of their own. */
	private static final byte[] SALT = "morningback/resume-code/1".getBytes(StandardCharsets.UTF_8);

	/** OWASP's advice for PBKDF2 with HMAC-SHA-512 (Password Storage Cheat Sheet). */
	private static final int ITERATIONS = 210_000;

	private static final int KEY_BYTES = 32;

	public ResumeCode {
		words = List.copyOf(words);
		if (words.size() != LENGTH
				|| !words.stream().allMatch((word) -> CodeWords.find(word).equals(Optional.of(word)))) {
			throw new IllegalArgumentException("Not a code");
		}
	}

	public static ResumeCode create() {
		return new ResumeCode(
				Stream.generate(() -> CodeWords.ALL.get(RANDOM.nextInt(CodeWords.ALL.size()))).limit(LENGTH).toList());
	}

	/** The code as it is shown and stored. */
	public String text() {
		return String.join(" ", this.words);
	}

	/**
	 * What finds and opens the record, by PBKDF2 (RFC 8018). It is slow, which is meant:
	 * whoever has stolen the database tries fewer codes.
	 */
	Key key() {
		byte[] derived = derive();
		return new Derived(Arrays.copyOf(derived, KEY_BYTES), new SecretKeySpec(derived, KEY_BYTES, KEY_BYTES, "AES"));
	}

	private byte[] derive() {
		var spec = new PBEKeySpec(text().toCharArray(), SALT, ITERATIONS, 2 * KEY_BYTES * Byte.SIZE);
		try {
			return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has PBKDF2", ex);
		}
		finally {
			spec.clearPassword();
		}
	}

	/** Hides the code, so that no log can hold it. */
	@Override
	public String toString() {
		return "ResumeCode[hidden]";
	}

	private record Derived(byte[] lookupHash, SecretKey wrappingKey) implements Key {

	}

}
