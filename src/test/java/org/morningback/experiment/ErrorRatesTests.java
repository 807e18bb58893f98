package org.morningback.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.morningback.experiment.ErrorRate.Truth;
import org.morningback.experiment.VirtualPeople.Ending;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often the experiment is wrong, on 20,000 made-up people. What is found stands in a
 * file that a public page shows. After a change that was meant, run this test with
 * -Drates=renew and look at the difference of the file.
 */
class ErrorRatesTests {

	private static final Path TABLE = Path.of("src/main/resources/experiment/error-rates.csv");

	private static final int PEOPLE = 20_000;

	private static final long SEED = 16;

	/** From an effect of -1.5 without hope up to one of 3 with hope for another point. */
	private static final List<Double> BETTER = IntStream.rangeClosed(-3, 8).mapToObj((half) -> half / 2.0).toList();

	private static final Map<Double, List<Ending>> NIGHTS = new TreeMap<>();

	@BeforeAll
	static void letThemAllSleep() {
		BETTER.forEach((better) -> NIGHTS.put(better, endings(nights(better, ErrorRate.USUAL_LIKENESS))));
	}

	@Test
	void seldomSaysThatAChangeWithoutEffectHelps() {
		assertThat(share(0, Verdict.HELPS)).isLessThanOrEqualTo(0.04);
	}

	@Test
	void seesAnEffectOfTwoPoints() {
		assertThat(share(2, Verdict.HELPS)).isGreaterThanOrEqualTo(0.90);
		assertThat(NIGHTS.get(2.0).stream().filter((ending) -> ending.verdict() == Verdict.HELPS && !ending.stopped()))
			.as("stopped experiments do not count as seen")
			.hasSizeGreaterThanOrEqualTo(PEOPLE * 90 / 100);
	}

	@Test
	void seldomSaysThatAChangeIsWorseThatIsNot() {
		assertThat(DoubleStream.of(0, 0.5, 1, 1.5, 2, 2.5, 3)).isNotEmpty()
			.allSatisfy((better) -> assertThat(share(better, Verdict.WORSE)).isLessThanOrEqualTo(0.02));
	}

	@Test
	void seesAnEffectOfTwoPointsWithinTwentySixNights() {
		assertThat(NIGHTS.get(2.0)
			.stream()
			.filter((ending) -> !ending.stopped())
			.mapToInt(Ending::nights)
			.average()
			.orElseThrow()).isLessThanOrEqualTo(26);
	}

	@Test
	void findsTheRatesThatThePublicPageShows() throws IOException {
		String table = Stream.concat(Stream.of(ErrorRate.heading()), rates().map(ErrorRate::line))
			.collect(Collectors.joining("\n", "", "\n"));
		if (System.getProperty("rates", "").equals("renew")) {
			Files.writeString(TABLE, table);
		}
		assertThat(TABLE).as("-Drates=renew, if this was meant").content().isEqualTo(table);
	}

	/** What the limits take for granted first, then what else may be. */
	private static Stream<ErrorRate> rates() {
		return Stream.concat(
				BETTER.stream()
					.map((better) -> new VirtualPeople(nights(better, ErrorRate.USUAL_LIKENESS))
						.rate(NIGHTS.get(better))),
				Stream
					.of(nights(0, 0), nights(2, 0), nights(0, 0.6), nights(2, 0.6),
							new Truth(Design.BLOCKS, 0, ErrorRate.USUAL_LIKENESS),
							new Truth(Design.BLOCKS, 1, ErrorRate.USUAL_LIKENESS),
							new Truth(Design.BLOCKS, 2, ErrorRate.USUAL_LIKENESS))
					.map((truth) -> new VirtualPeople(truth).rate(endings(truth))));
	}

	private static Truth nights(double better, double likeness) {
		return new Truth(Design.NIGHTS, better, likeness);
	}

	private static List<Ending> endings(Truth truth) {
		return new VirtualPeople(truth).endings(PEOPLE, SEED);
	}

	/** Of all, as if none had been stopped: a stop would hide wrong verdicts. */
	private static double share(double better, Verdict verdict) {
		return NIGHTS.get(better).stream().filter((ending) -> ending.verdict() == verdict).count() / (double) PEOPLE;
	}

}
