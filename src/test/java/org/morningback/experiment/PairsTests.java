package org.morningback.experiment;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What counts as a pair. */
class PairsTests {

	private static final Schedule NIGHTS = Schedule.drawn(3, Design.NIGHTS);

	private static final Schedule BLOCKS = Schedule.drawn(3, Design.BLOCKS);

	@Test
	void countsBetterAsAboveNaughtWhicheverArmComesFirst() {
		assertThat(NIGHTS.first()).contains(Arm.USUAL, Arm.CHANGE);
		Pairs pairs = Pairs.of(NIGHTS, Logs.of(NIGHTS, Logs.times(6, 2)));

		assertThat(pairs.complete()).extracting(PairScore::difference).containsExactlyElementsOf(six(2.0));
	}

	@Test
	void dropsAPairWithOneMissedMorning() {
		NightLog log = Logs.without(Logs.of(NIGHTS, List.of(1, 2, 3, 4)), 2, 7);
		Pairs pairs = Pairs.of(NIGHTS, log);

		assertThat(pairs.complete()).extracting(PairScore::points).containsExactly(1, 3);
		assertThat(pairs.dropped()).isEqualTo(2);
		assertThat(pairs.usedUp()).isFalse();
	}

	@Test
	void waitsForAMorningThatCanStillBeWritten() {
		NightLog log = new NightLog(Map.of(0, 5, 2, 5, 3, 5), 1);

		assertThat(Pairs.of(NIGHTS, log)).isEqualTo(new Pairs(List.of(), 0, false));
		assertThat(Pairs.of(NIGHTS, new NightLog(log.pains(), 4)).dropped()).isEqualTo(1);
	}

	@Test
	void endsAfterTwentyCompletePairs() {
		Pairs pairs = Pairs.of(NIGHTS, Logs.of(NIGHTS, Logs.times(22, 1)));

		assertThat(pairs.complete()).hasSize(20);
		assertThat(pairs.usedUp()).isTrue();
	}

	@Test
	void makesUpForFourDroppedPairsAndNoMore() {
		NightLog all = Logs.of(NIGHTS, Logs.times(24, 1));

		Pairs four = Pairs.of(NIGHTS, Logs.without(all, 0, 2, 4, 6));
		assertThat(four.complete()).hasSize(20);
		assertThat(four.usedUp()).isTrue();
		Pairs five = Pairs.of(NIGHTS, Logs.without(all, 0, 2, 4, 6, 8));
		assertThat(five.complete()).hasSize(19);
		assertThat(five.dropped()).isEqualTo(5);
		assertThat(five.usedUp()).isTrue();
	}

	@Test
	void leavesOutTheFirstNightOfABlock() {
		NightLog log = Logs.of(BLOCKS, List.of(2));
		int[] settling = { 0, 3 };

		Pairs without = Pairs.of(BLOCKS, Logs.without(log, settling));
		assertThat(without.complete()).containsExactlyElementsOf(Pairs.of(BLOCKS, log).complete());
		assertThat(without.complete()).singleElement().satisfies((pair) -> {
			assertThat(pair.mornings()).isEqualTo(2);
			assertThat(pair.points()).isEqualTo(4);
			assertThat(pair.difference()).isEqualTo(2);
		});
	}

	@Test
	void dropsAPairOfBlocksWithOneMissedMorningThatCounts() {
		NightLog log = Logs.of(BLOCKS, List.of(2));

		for (int night : new int[] { 1, 2, 4, 5 }) {
			assertThat(Pairs.of(BLOCKS, Logs.without(log, night)).dropped()).isEqualTo(1);
		}
	}

	@Test
	void refusesPainThatCannotBeWritten() {
		assertThatIllegalArgumentException().isThrownBy(() -> new NightLog(Map.of(0, 11), 0));
		assertThatIllegalArgumentException().isThrownBy(() -> new NightLog(Map.of(0, -1), 0));
		assertThatIllegalArgumentException().isThrownBy(() -> new NightLog(Map.of(-1, 1), 0));
	}

	private static List<Double> six(double each) {
		return IntStream.range(0, 6).mapToObj((pair) -> each).toList();
	}

}
