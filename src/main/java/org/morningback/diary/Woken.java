package org.morningback.diary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How often pain woke somebody in a night. */
public enum Woken {

	NO, ONCE, MORE;

	/** Its name in forms, in the stored document and in the keys of texts. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What a word names; empty for any other word. */
	public static Optional<Woken> of(String word) {
		return Stream.of(values()).filter((woken) -> woken.word().equals(word)).findFirst();
	}

}
