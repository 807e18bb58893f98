package org.morningback.experiment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Which night has which arm. */
class ScheduleTests {

	/** Somebody may be in the middle of it: never renew these, whatever the reason. */
	@ParameterizedTest
	@CsvSource({ "NIGHTS, 20261130, ucuucuuccuuuucuccuuccucu", "BLOCKS, 20261130, ucuucuuccuuu" })
	void drawsTheSameFromASeedForEver(Design design, long seed, String drawn) {
		assertThat(written(Schedule.drawn(seed, design))).isEqualTo(drawn);
	}

	@Test
	void drawsByTheArithmeticThatItDescribes() {
		for (long seed : new long[] { 0, 1, -1, Long.MIN_VALUE, 1234567890123456789L }) {
			long modulus = 1L << 48;
			long state = (seed ^ 0x5DEECE66DL) & (modulus - 1);
			StringBuilder drawn = new StringBuilder();
			for (int pair = 0; pair < Design.NIGHTS.mostPairs(); pair++) {
				state = (state * 0x5DEECE66DL + 0xB) & (modulus - 1);
				drawn.append((state >= modulus / 2) ? 'u' : 'c');
			}
			assertThat(written(Schedule.drawn(seed, Design.NIGHTS))).isEqualTo(drawn.toString());
		}
	}

	@ParameterizedTest
	@EnumSource
	void givesEachPairBothArmsForAsManyNights(Design design) {
		Schedule schedule = Schedule.drawn(7, design);
		int half = design.nightsInPair() / 2;

		for (int pair = 0; pair < design.mostPairs(); pair++) {
			int start = pair * design.nightsInPair();
			Arm first = schedule.arm(start);
			assertThat(IntStream.range(start, start + half).mapToObj(schedule::arm)).containsOnly(first);
			assertThat(IntStream.range(start + half, start + 2 * half).mapToObj(schedule::arm))
				.containsOnly(first.other());
		}
	}

	@Test
	void beginsAsOftenWithOneArmAsWithTheOther() {
		var seeds = new java.util.Random(1);
		long usual = LongStream.generate(seeds::nextLong)
			.limit(1000)
			.mapToObj((seed) -> Schedule.drawn(seed, Design.NIGHTS))
			.flatMap((schedule) -> schedule.first().stream())
			.filter((arm) -> arm == Arm.USUAL)
			.count();

		assertThat(usual).isBetween(11_700L, 12_300L);
	}

	@Test
	void plansTwentyPairsAndFourMore() {
		assertThat(Design.NIGHTS.plannedPairs()).isEqualTo(20);
		assertThat(Design.NIGHTS.mostPairs()).isEqualTo(24);
		assertThat(Design.NIGHTS.mostNights()).isEqualTo(48);
		assertThat(Design.NIGHTS.looks()).containsExactly(8, 12, 16, 20);
	}

	@Test
	void refusesAScheduleThatIsTooShort() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(Design.NIGHTS, List.of(Arm.USUAL)));
	}

	private static String written(Schedule schedule) {
		return schedule.first().stream().map((arm) -> arm.word().substring(0, 1)).collect(Collectors.joining());
	}

}
