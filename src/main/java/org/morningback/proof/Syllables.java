package org.morningback.proof;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a word by its spelling. Spanish spelling tells them; English
 * spelling nearly does: what is counted is the groups of vowels that are not silent.
 */
enum Syllables {

	ENGLISH("[aeiouy]{1,2}", "'s$|(?<![laeiouy])es$|(?<![td])ed$|(?<![laeiouy])e$"),
	SPANISH("[iuü]*[aeoáéíóú][iuüy]?|[iuü]+y?", "(?!)");

	private final Pattern core;

	private final Pattern silent;

	Syllables(String core, String silent) {
		this.core = Pattern.compile(core);
		this.silent = Pattern.compile(silent);
	}

	/** At least one, for each word has a sound. */
	long in(String word) {
		String sounded = this.silent.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
		return Math.max(1, this.core.matcher(sounded).results().count());
	}

}
