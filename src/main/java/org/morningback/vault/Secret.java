package org.morningback.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * What only the person's browser holds: it finds a record and opens it. The database can
 * do neither by itself.
 *
 * @param text 16 random bytes in base64url
 */
public record Secret(String text) implements Key {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 16;

	/** The last of 22 characters carries two bits. */
	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{21}[AQgw]");

	private static final String LOOKUP = "morningback/session/lookup/1";

	private static final String WRAPPING = "morningback/session/wrapping/1";

	public Secret {
		if (!FORM.matcher(text).matches()) {
			throw new IllegalArgumentException("Not a secret");
		}
	}

	public static Secret create() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** A secret as a browser sent it; empty when it cannot be one. */
	public static Optional<Secret> parse(String text) {
		return FORM.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
	}

	/** What the record is found by: 32 bytes that do not give the secret away. */
	@Override
	public byte[] lookupHash() {
		return DigestUtils.updateDigest(DigestUtils.getSha256Digest(), LOOKUP).digest(bytes());
	}

	/** The key that the record's own key is wrapped with: HKDF-SHA256 (RFC 5869). */
	@Override
	public SecretKey wrappingKey() {
		byte[] extracted = hmac(new byte[32], bytes());
		return new SecretKeySpec(hmac(extracted, (WRAPPING + '\1').getBytes(StandardCharsets.UTF_8)), "AES");
	}

	/** Hides the secret, so that no log can hold it. */
	@Override
	public String toString() {
		return "Secret[hidden]";
	}

	private byte[] bytes() {
		return Base64.getUrlDecoder().decode(this.text);
	}

	private static byte[] hmac(byte[] key, byte[] message) {
		return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(message);
	}

}
