package org.morningback.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A code as somebody typed it: in any case, with whatever stands between the words.
 *
 * @param words what was typed, word by word
 */
public record TypedCode(List<String> words) {

	/** Nobody types more, and nothing longer is looked at. */
	private static final int LONGEST = 200;

	public TypedCode {
		words = List.copyOf(words);
	}

	public static TypedCode of(String typed) {
		String letters = typed.substring(0, Math.min(LONGEST, typed.length())).toLowerCase(Locale.ROOT);
		return new TypedCode(Arrays.stream(letters.split("[^\\p{L}]+")).filter((word) -> !word.isEmpty()).toList());
	}

	/** The code that was meant; empty when a word is unknown, or some are missing. */
	public Optional<ResumeCode> code() {
		List<String> known = this.words.stream().flatMap((word) -> CodeWords.find(word).stream()).toList();
		return Optional.of(known)
			.filter((found) -> found.size() == this.words.size() && found.size() == ResumeCode.LENGTH)
			.map(ResumeCode::new);
	}

	/** The first word that no code has. */
	public Optional<String> unknown() {
		return this.words.stream().filter((word) -> CodeWords.find(word).isEmpty()).findFirst();
	}

	/** Hides the code, so that no log can hold it. */
	@Override
	public String toString() {
		return "TypedCode[hidden]";
	}

}
