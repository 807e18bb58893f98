package org.morningback.web;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
enum TextDirection {

	LEFT_TO_RIGHT("ltr"), RIGHT_TO_LEFT("rtl");

	/** Scripts in use today that run from the right, by their codes (ISO 15924). */
	private static final Set<String> SCRIPTS = Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr",
			"Syrc", "Thaa");

	/** Languages that are written in one of these where their tag names no script. */
	private static final Set<String> LANGUAGES = Set.of("ar", "arc", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "ks",
			"lrc", "mzn", "nqo", "pnb", "ps", "rhg", "sd", "skr", "syr", "ug", "ur", "yi");

	private final String attribute;

	TextDirection(String attribute) {
		this.attribute = attribute;
	}

	static TextDirection of(Locale language) {
		boolean fromTheRight = language.getScript().isEmpty() ? LANGUAGES.contains(language.getLanguage())
				: SCRIPTS.contains(language.getScript());
		return fromTheRight ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
	}

	/** As a page says it. */
	String attribute() {
		return this.attribute;
	}

}
