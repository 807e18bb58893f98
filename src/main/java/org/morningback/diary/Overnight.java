package org.morningback.diary;

import java.util.List;
import java.util.Locale;

/**
 * Whether pain builds up overnight, from bedtimes and the mornings after them.
 *
 * <p>
 * From three pairs somebody whose nights change nothing seems to gain a point in 13 of
 * 100 times, from seven in 3, from fourteen in 1 of 500: our own calculation, with a
 * deviation from day to day of 1.2 points (page-2022 among the sources) and days that
 * hang together by 0.5.
 *
 * @param pairs of how many nights both ends are known
 * @param gain by how many points mornings are worse, at the mean; 0 without a night
 * @param verdict what that means
 */
public record Overnight(int pairs, double gain, Verdict verdict) {

	/** Fewer tell too little. */
	private static final int ENOUGH = 7;

	/** What the nights say. */
	public enum Verdict {

		/** Too few are known. */
		TOO_FEW,
		/** Less than a point. */
		NO_SIGN,
		/** A point or more. */
		TENDS,
		/** Two points or more. */
		CLEAR;

		/** Its name in the keys of texts. */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/** What nights say of which each is known by how many points it made it worse. */
	static Overnight of(List<Integer> gains) {
		int sum = gains.stream().mapToInt(Integer::intValue).sum();
		int pairs = gains.size();
		return new Overnight(pairs, (double) sum / Math.max(1, pairs), verdict(sum, pairs));
	}

	/** By the sum, which is a whole number: no rounding decides. */
	private static Verdict verdict(int sum, int pairs) {
		if (pairs < ENOUGH) {
			return Verdict.TOO_FEW;
		}
		if (sum < pairs) {
			return Verdict.NO_SIGN;
		}
		return (sum < 2 * pairs) ? Verdict.TENDS : Verdict.CLEAR;
	}

	/** Hides the numbers, so that no log can hold them. */
	@Override
	public String toString() {
		return "Overnight[hidden]";
	}

}
