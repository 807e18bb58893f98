package org.morningback.web.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Tells clients apart without knowing them: what stands for one is a hash of its address
 * with a key that this process makes up and takes with it.
 */
class Clients {

	/** What a provider gives to one household (RFC 6177). */
	private static final int HOUSEHOLD = 8;

	private final byte[] key = new byte[32];

	Clients() {
		new SecureRandom().nextBytes(this.key);
	}

	/** Stands for the client that sent a request, as far as the server believes it. */
	long of(HttpServletRequest request) {
		// One for each request: it is not made for several threads.
		var hash = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, this.key);
		return ByteBuffer.wrap(hash.hmac(household(request.getRemoteAddr()))).getLong();
	}

	/** Names are never looked up: only what has a colon is read as an address. */
	private static byte[] household(String address) {
		byte[] text = address.getBytes(StandardCharsets.UTF_8);
		if (address.indexOf(':') < 0) {
			return text;
		}
		try {
			InetAddress numbers = InetAddress.getByName(address.replaceFirst("%.*", ""));
			byte[] bytes = numbers.getAddress();
			return (bytes.length > 4) ? Arrays.copyOf(bytes, HOUSEHOLD)
					: numbers.getHostAddress().getBytes(StandardCharsets.UTF_8);
		}
		catch (UnknownHostException ex) {
			return text;
		}
	}

}
