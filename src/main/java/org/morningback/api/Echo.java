package org.morningback.api;

/** Repeats what a client sent, made short and harmless. */
final class Echo {

	private static final int LONGEST = 40;

	private Echo() {
	}

	static String of(String sent) {
		String harmless = sent.substring(0, Math.min(sent.length(), LONGEST)).replaceAll("[^A-Za-z0-9 ._-]", "?");
		return (sent.length() > LONGEST) ? harmless + "..." : harmless;
	}

}
