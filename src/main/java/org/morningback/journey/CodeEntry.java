package org.morningback.journey;

import java.time.Duration;
import java.util.Locale;

/**
 * What came of typing a code.
 *
 * @param kind what it was
 * @param words how many words were typed
 * @param unknown a word that no code has; empty where all are known
 * @param pause how long until one may be tried again; nothing where one may now
 */
public record CodeEntry(Kind kind, int words, String unknown, Duration pause) {

	/** What can come of a code. */
	public enum Kind {

		/** The browser has the session now. */
		OPENED,
		/** A word in it is in no code. */
		UNKNOWN_WORD,
		/** It is too short or too long. */
		WRONG_LENGTH,
		/** It is a code, and opens nothing. */
		OPENS_NOTHING,
		/** It was not tried: too many are. */
		TOO_MANY;

		/** Its name in the texts of pages. */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	static CodeEntry of(Kind kind) {
		return new CodeEntry(kind, 0, "", Duration.ZERO);
	}

	/** Hides what was typed, so that no log can hold it. */
	@Override
	public String toString() {
		return "CodeEntry[" + this.kind + "]";
	}

}
