package org.morningback.diary;

import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a day.
 *
 * @param <T> what is said of such a day
 * @param said what they said
 * @param zone where they were
 * @param at when they said it last
 * @param changed whether they had said something else before
 * @param fromPaper whether they had written it down, and typed it in later
 */
public record Entry<T>(T said, ZoneId zone, Instant at, boolean changed, boolean fromPaper) {

	/** What somebody says of a day for the first time. */
	static <T> Entry<T> first(T said, ZoneId zone, Instant at) {
		return new Entry<>(said, zone, at, false, false);
	}

	/** What somebody had written down. */
	static <T> Entry<T> typedIn(T said, ZoneId zone, Instant at) {
		return new Entry<>(said, zone, at, false, true);
	}

	/** What stands in the place of an earlier entry; to say the same changes nothing. */
	static <T> Entry<T> after(@Nullable Entry<T> earlier, T said, ZoneId zone, Instant at) {
		if (earlier == null) {
			return first(said, zone, at);
		}
		return earlier.said.equals(said) ? earlier : new Entry<>(said, zone, at, true, false);
	}

}
