package org.morningback.diary;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much it hurts.
 *
 * @param points from 0, no pain, to 10, the worst
 */
public record Pain(int points) {

	public static final int MOST = 10;

	private static final Pattern WRITTEN = Pattern.compile("[0-9]|10");

	public Pain {
		if (points < 0 || points > MOST) {
			// The number itself is nobody's business.
			throw new IllegalArgumentException("Pain is scored from 0 to " + MOST);
		}
	}

	/** What somebody chose; empty where it is none of the points. */
	public static Optional<Pain> of(String written) {
		return WRITTEN.matcher(written).matches() ? Optional.of(new Pain(Integer.parseInt(written))) : Optional.empty();
	}

	/** Hides it, so that no log can hold it. */
	@Override
	public String toString() {
		return "Pain[hidden]";
	}

}
