package org.morningback.malformed;

import java.util.Base64;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Chooses at random, the same each time for the same seed. */
final class Chance {

	private static final String[] ODD = { "", "%", "%zz", "%f", "%ff", "%c0%af", "%00", "%u0041", "%ed%a0%80", "\0",
			"\u00ff\u00fe", "+", "&", "=", ";", "..", "/", "%2f", "%5c", "%0d%0aSet-Cookie:+x=y", "<script>", "${7*7}",
			"__${7*7}__::.x", "' or 1=1--", "[]", "{}", "null", "-1", "1e999", "NaN", "true", "\u00c3\u00a9",
			"%F0%9F%92%A9", "none", "unsure", "no" };

	private final Random random;

	Chance(long seed) {
		this.random = new Random(seed);
	}

	boolean oneIn(int count) {
		return this.random.nextInt(count) == 0;
	}

	int below(int bound) {
		return this.random.nextInt(bound);
	}

	String oneOf(String... choices) {
		return choices[this.random.nextInt(choices.length)];
	}

	/** Something nobody asked for. */
	String odd() {
		return switch (this.random.nextInt(12)) {
			case 0 -> bytes(1 + this.random.nextInt(40));
			case 1 -> oneOf(ODD).repeat(1 + this.random.nextInt(300));
			case 2 -> "x".repeat(1 + this.random.nextInt(9000));
			default -> oneOf(ODD);
		};
	}

	/** Random bytes in base64url. */
	String base64(int count) {
		byte[] bytes = new byte[count];
		this.random.nextBytes(bytes);
		return Base64.getUrlEncoder().encodeToString(bytes);
	}

	/** Random bytes, as characters, that do not end a header. */
	String bytes(int count) {
		return IntStream.range(0, count)
			.map((i) -> this.random.nextInt(256))
			.filter((b) -> b != '\r' && b != '\n')
			.mapToObj((b) -> String.valueOf((char) b))
			.collect(Collectors.joining());
	}

}
