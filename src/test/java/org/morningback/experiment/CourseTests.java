package org.morningback.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How the experiment stands, night by night. */
class CourseTests {

	private static final Schedule NIGHTS = Schedule.drawn(5, Design.NIGHTS);

	private static final Schedule BLOCKS = Schedule.drawn(5, Design.BLOCKS);

	@Test
	void tellsNothingOfTheScoreBeforeTheFirstLook() {
		Course course = Course.of(NIGHTS, Logs.of(NIGHTS, Logs.times(7, 4)));

		assertThat(course).isEqualTo(new Course(7, 0, List.of(), Verdict.GO_ON));
		assertThat(course.latest()).isEmpty();
	}

	@Test
	void looksAfterEightPairs() {
		Course course = Course.of(NIGHTS, Logs.of(NIGHTS, Logs.times(8, 2)));

		assertThat(course.verdict()).isEqualTo(Verdict.HELPS);
		assertThat(course.latest()).hasValueSatisfying((look) -> {
			assertThat(look.tally()).isEqualTo(new Tally(8, 0, 0));
			assertThat(look.p()).isEqualTo(2 / 256.0);
			assertThat(look.estimate().effect()).isBetween(1.5, 2.0);
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 8, 11, 12, 15, 16, 19, 20 })
	void looksAtThePlannedPairsOnly(int pairs) {
		Course course = Course.of(NIGHTS, Logs.of(NIGHTS, unclear(pairs)));

		assertThat(course.looks()).extracting(Look::pairs)
			.containsExactlyElementsOf(Design.NIGHTS.looks().stream().filter((look) -> look <= pairs).toList());
		assertThat(course.verdict()).isEqualTo((pairs < 20) ? Verdict.GO_ON : Verdict.CANNOT_TELL);
	}

	@Test
	void staysWithTheFirstVerdictThatIsClear() {
		List<Integer> first = new ArrayList<>(Logs.times(8, 2));
		first.addAll(Logs.times(12, -5));
		Course course = Course.of(NIGHTS, Logs.of(NIGHTS, first));

		assertThat(course.looks()).singleElement().extracting(Look::pairs).isEqualTo(8);
		assertThat(course.verdict()).isEqualTo(Verdict.HELPS);
	}

	@Test
	void saysWorseBeforeNoUsefulDifference() {
		Course course = Course.of(NIGHTS, Logs.of(NIGHTS, Logs.times(8, -2)));

		assertThat(course.verdict()).isEqualTo(Verdict.WORSE);
		assertThat(course.latest()).map(Look::tally).hasValue(new Tally(0, 0, 8));
	}

	@Test
	void saysWhereThereIsNoUsefulDifference() {
		Course course = Course.of(NIGHTS, Logs.of(NIGHTS, List.of(1, -1, 0, 0, -1, 0, 1, -1)));

		assertThat(course.verdict()).isEqualTo(Verdict.NO_USEFUL_DIFFERENCE);
		assertThat(course.latest()).map(Look::tally).hasValue(new Tally(2, 3, 3));
	}

	@Test
	void looksOnceMoreWhenTheNightsAreUsedUp() {
		NightLog log = Logs.without(Logs.of(NIGHTS, unclear(24)),
				IntStream.range(0, 6).map((pair) -> 2 * pair).toArray());
		Course course = Course.of(NIGHTS, log);

		assertThat(course.looks()).extracting(Look::pairs).containsExactly(8, 12, 16, 18);
		assertThat(course.looks()).extracting(Look::verdict)
			.containsExactly(Verdict.GO_ON, Verdict.GO_ON, Verdict.GO_ON, Verdict.CANNOT_TELL);
	}

	@Test
	void looksAtNoFewerThanSixPairs() {
		NightLog all = Logs.of(NIGHTS, Logs.times(24, 4));
		Course six = Course.of(NIGHTS, Logs.without(all, IntStream.range(0, 18).map((pair) -> 2 * pair).toArray()));
		Course five = Course.of(NIGHTS, Logs.without(all, IntStream.range(0, 19).map((pair) -> 2 * pair).toArray()));

		assertThat(six.verdict()).isEqualTo(Verdict.HELPS);
		assertThat(five).isEqualTo(new Course(5, 19, List.of(), Verdict.CANNOT_TELL));
	}

	@Test
	void looksOnceAtBlocks() {
		Course course = Course.of(BLOCKS, Logs.of(BLOCKS, unclear(8)));

		assertThat(course.looks()).singleElement().satisfies((look) -> {
			assertThat(look.pairs()).isEqualTo(8);
			assertThat(look.verdict()).isEqualTo(Verdict.CANNOT_TELL);
		});
	}

	/**
	 * Whatever is written later, what somebody was told stays said. Only "go on" becomes
	 * "cannot tell" when the nights are used up.
	 */
	@Test
	void addsToWhatWasSeenAndChangesNothingOfIt() {
		for (int seed = 0; seed < 200; seed++) {
			NightLog all = new VirtualPerson(new Random(1000L * seed * seed + 7), 0.3).nights(NIGHTS, seed % 3);
			List<Look> before = List.of();
			for (int night = 0; night <= all.over(); night++) {
				List<Look> now = Course.of(NIGHTS, first(night, all)).looks();
				assertThat(now).hasSizeGreaterThanOrEqualTo(before.size());
				assertThat(said(now.subList(0, before.size()))).isEqualTo(said(before));
				before = now;
			}
			assertThat(Course.of(NIGHTS, all).verdict()).isNotEqualTo(Verdict.GO_ON);
		}
	}

	private static List<Look> said(List<Look> looks) {
		return looks.stream()
			.map((look) -> new Look(look.tally(), look.estimate(), look.p(), look.verdict().atTheEnd()))
			.toList();
	}

	private static NightLog first(int nights, NightLog log) {
		Map<Integer, Integer> pains = new HashMap<>(log.pains());
		pains.keySet().removeIf((night) -> night >= nights);
		return new NightLog(pains, nights);
	}

	/** Better by half a point at the mean, and far from regular. */
	private static List<Integer> unclear(int pairs) {
		return IntStream.range(0, pairs).mapToObj((pair) -> (pair % 2 == 0) ? 4 : -3).toList();
	}

}
