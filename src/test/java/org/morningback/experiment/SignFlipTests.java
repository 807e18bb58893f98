package org.morningback.experiment;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The exact test of the draw. */
class SignFlipTests {

	@Test
	void countsEveryWayToTurnPairsRound() {
		var chance = new Random(4);
		for (int set = 0; set < 300; set++) {
			List<PairScore> pairs = Logs.pairs(chance.ints(1 + chance.nextInt(12), -10, 11).toArray());

			assertThat(SignFlip.p(pairs)).isEqualTo(byEnumeration(pairs));
		}
	}

	@Test
	void isSmallestWhereEachPairIsBetter() {
		assertThat(SignFlip.p(Logs.pairs(1, 2, 3, 4, 5))).isEqualTo(2 / 32.0);
		assertThat(SignFlip.p(Logs.pairs(IntStream.rangeClosed(1, 20).toArray()))).isEqualTo(2 / 1048576.0);
	}

	@Test
	void findsNothingInPairsWithoutADifference() {
		assertThat(SignFlip.p(Logs.pairs(0, 0, 0, 0, 0, 0))).isEqualTo(1);
	}

	@Test
	void doesNotTellBetterFromWorse() {
		assertThat(SignFlip.p(Logs.pairs(3, 1, -1, 2))).isEqualTo(SignFlip.p(Logs.pairs(-3, -1, 1, -2)));
	}

	private static double byEnumeration(List<PairScore> pairs) {
		int seen = Math.abs(pairs.stream().mapToInt(PairScore::points).sum());
		int ways = 1 << pairs.size();
		long asFar = IntStream.range(0, ways).filter((way) -> Math.abs(sum(pairs, way)) >= seen).count();
		return asFar / (double) ways;
	}

	private static int sum(List<PairScore> pairs, int way) {
		return IntStream.range(0, pairs.size())
			.map((at) -> ((way >> at & 1) == 1) ? pairs.get(at).points() : -pairs.get(at).points())
			.sum();
	}

}
