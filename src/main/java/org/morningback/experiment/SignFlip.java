package org.morningback.experiment;

import java.util.List;

/**
 * The exact test of the draw: had the change no effect at all, each pair could as well
 * have come out the other way round. Of all ways to turn pairs round, the share whose sum
 * is at least as far from 0 as the one seen is p, two-sided, ties counted (Edgington,
 * Randomization Tests, 1980; Bulté and Onghena, Behavior Research Methods 2008;40:467).
 * It asks for no curve and no independent mornings. It does not allow for the looks
 * before, so it stands beside the verdict and does not make it.
 */
final class SignFlip {

	private SignFlip() {
	}

	/**
	 * Whole points make few different sums, so the ways to each sum are counted pair by
	 * pair instead of going through all 2^20 of them.
	 */
	static double p(List<PairScore> pairs) {
		int most = pairs.stream().mapToInt((pair) -> Math.abs(pair.points())).sum();
		int seen = Math.abs(pairs.stream().mapToInt(PairScore::points).sum());
		long[] ways = ways(pairs, most);
		long asFar = 0;
		for (int at = 0; at < ways.length; at++) {
			asFar += (Math.abs(at - most) >= seen) ? ways[at] : 0;
		}
		return (double) asFar / (1L << pairs.size());
	}

	/** How many ways lead to each sum, from {@code -most} up to {@code most}. */
	private static long[] ways(List<PairScore> pairs, int most) {
		var ways = new long[2 * most + 1];
		ways[most] = 1;
		for (PairScore pair : pairs) {
			var next = new long[ways.length];
			for (int at = 0; at < ways.length; at++) {
				if (ways[at] > 0) {
					next[at + pair.points()] += ways[at];
					next[at - pair.points()] += ways[at];
				}
			}
			ways = next;
		}
		return ways;
	}

}
