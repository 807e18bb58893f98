package org.morningback.web.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells clients apart without knowing them: what stands for one is a hash of its address
 * with a key that this process makes up and takes with it.
 */
class Clients {

	private static final String HASH = "HmacSHA256";

	/** What a provider gives to one household (RFC 6177). */
	private static final int HOUSEHOLD = 8;

	private final SecretKeySpec key;

	Clients() {
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, HASH);
	}

	/** Stands for the client that sent a request, as far as the server believes it. */
	long of(HttpServletRequest request) {
		try {
			Mac hash = Mac.getInstance(HASH);
			hash.init(this.key);
			return ByteBuffer.wrap(hash.doFinal(household(request.getRemoteAddr()))).getLong();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
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
