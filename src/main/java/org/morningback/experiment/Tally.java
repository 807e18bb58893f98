package org.morningback.experiment;

import java.util.List;

/**
 * The simplest honest figure: better on so many pairs of so many.
 *
 * @param better pairs with less pain on the change's half
 * @param same pairs without a difference
 * @param worse pairs with more pain on the change's half
 */
public record Tally(int better, int same, int worse) {

	static Tally of(List<PairScore> pairs) {
		return new Tally(count(pairs, 1), count(pairs, 0), count(pairs, -1));
	}

	/** How many pairs there are. */
	public int pairs() {
		return this.better + this.same + this.worse;
	}

	private static int count(List<PairScore> pairs, int sign) {
		return (int) pairs.stream().filter((pair) -> Integer.signum(pair.points()) == sign).count();
	}

}
