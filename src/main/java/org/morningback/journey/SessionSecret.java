package org.morningback.journey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only the person's browser holds: it finds a session and opens its answers. The
 * database can do neither by itself.
 *
 * @param text 16 random bytes in base64url
 */
public record SessionSecret(String text) {

	private static final int BYTES = 16;

	/** The last of 22 characters carries two bits. */
	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{21}[AQgw]");

	private static final String LOOKUP = "morningback/session/lookup/1";

	private static final String WRAPPING = "morningback/session/wrapping/1";

	public SessionSecret {
		if (!FORM.matcher(text).matches()) {
			throw new IllegalArgumentException("Not a session secret");
		}
	}

	public static SessionSecret create(SecureRandom random) {
		byte[] bytes = new byte[BYTES];
		random.nextBytes(bytes);
		return new SessionSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** A secret as a browser sent it; empty when it cannot be one. */
	public static Optional<SessionSecret> parse(String text) {
		return FORM.matcher(text).matches() ? Optional.of(new SessionSecret(text)) : Optional.empty();
	}

	/** What the session is found by: 32 bytes that do not give the secret away. */
	byte[] lookupHash() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(LOOKUP.getBytes(StandardCharsets.UTF_8));
			return digest.digest(bytes());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** The key that the session's own key is wrapped with: HKDF-SHA256 (RFC 5869). */
	SecretKey wrappingKey() {
		byte[] extracted = hmac(new byte[32], bytes());
		return new SecretKeySpec(hmac(extracted, (WRAPPING + '\1').getBytes(StandardCharsets.UTF_8)), "AES");
	}

	/** Hides the secret, so that no log can hold it. */
	@Override
	public String toString() {
		return "SessionSecret[hidden]";
	}

	private byte[] bytes() {
		return Base64.getUrlDecoder().decode(this.text);
	}

	private static byte[] hmac(byte[] key, byte[] message) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key, "HmacSHA256"));
			return mac.doFinal(message);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has HmacSHA256", ex);
		}
	}

}
