package org.morningback.experiment;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The made-up people are as the public page says. */
class VirtualPersonTests {

	private static final Schedule NIGHTS = Schedule.drawn(1, Design.NIGHTS);

	private static final List<NightLog> LOGS = IntStream.range(0, 4000)
		.mapToObj((seed) -> new VirtualPerson(new Random(31L * seed * seed), 0.3).nights(NIGHTS, 0))
		.toList();

	@ParameterizedTest
	@ValueSource(strings = { "en", "es" })
	void areDescribedToEverybody(Locale language) {
		String text = ResourceBundle
			.getBundle("messages", language,
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
			.getString("hometest.rates.people")
			.replace('(', ' ');
		NumberFormat number = NumberFormat.getInstance(language);

		assertThat(DoubleStream
			.of(VirtualPerson.LEVEL, VirtualPerson.LEVEL_SPREAD, VirtualPerson.DAY_SPREAD, 1.2, 1.5,
					ErrorRate.USUAL_LIKENESS, 100 * VirtualPerson.MISSED)
			.mapToObj(number::format)).allSatisfy((value) -> assertThat(text).contains(" " + value));
	}

	@Test
	void missOneMorningInTen() {
		double written = LOGS.stream().mapToInt((log) -> log.pains().size()).average().orElseThrow();

		assertThat(written / Design.NIGHTS.mostNights()).isCloseTo(0.9, within(0.01));
	}

	@Test
	void haveMorningsALittleLikeTheOnesBefore() {
		double neighbours = meanProduct(1);
		double alike = meanProduct(0);

		assertThat(neighbours / alike).isCloseTo(0.3, within(0.05));
	}

	@Test
	void areBetterOnlyAfterTheChange() {
		NightLog log = new VirtualPerson(new Random(2), 0).nights(NIGHTS, 10);

		assertThat(log.pains()).isNotEmpty()
			.allSatisfy((night, pain) -> assertThat(pain == 0).isEqualTo(NIGHTS.arm(night) == Arm.CHANGE));
	}

	/**
	 * How alike a person's mornings are that lie so many nights apart: half the mean
	 * square of their difference, taken from that of mornings far apart.
	 */
	private static double meanProduct(int apart) {
		return halfSquare(20) - ((apart == 0) ? 0 : halfSquare(apart));
	}

	private static double halfSquare(int apart) {
		return LOGS.stream()
			.flatMapToDouble(
					(log) -> IntStream.range(0, 24)
						.filter((night) -> log.pain(night).isPresent() && log.pain(night + apart).isPresent())
						.mapToDouble((night) -> Math
							.pow(log.pain(night).orElseThrow() - log.pain(night + apart).orElseThrow(), 2) / 2))
			.average()
			.orElseThrow();
	}

}
