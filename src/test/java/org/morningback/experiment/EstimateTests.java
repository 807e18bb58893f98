package org.morningback.experiment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What is believed of the effect. */
class EstimateTests {

	/** Worked out by hand: the squares around the mean add up to 10. */
	@Test
	void drawsTheMeanTowardsNaughtAndTheSpreadTowardsWhatIsCommon() {
		Estimate estimate = Estimate.of(Logs.pairs(0, 1, 2, 3, 0, 1, 2, 3));

		double weight = 8 / ((4 * 4.5 + 10) / 11);
		double certainty = weight + 1 / 2.25;
		assertThat(estimate.effect()).isCloseTo(1.5 * weight / certainty, within(1e-12));
		assertThat(estimate.spread()).isCloseTo(1 / Math.sqrt(certainty), within(1e-12));
	}

	@Test
	void isNotSureOfPairsThatLieCloseTogetherByChance() {
		Estimate estimate = Estimate.of(Logs.pairs(1, 1, 1, 1, 1, 1, 1, 1));

		assertThat(estimate.spread()).isGreaterThan(0.4);
		assertThat(estimate.chanceAbove(0)).isLessThan(0.99);
	}

	@Test
	void becomesSurerWithMorePairs() {
		Estimate few = Estimate.of(Logs.pairs(1, 2, 1, 2, 1, 2, 1, 2));
		Estimate many = Estimate.of(Logs.pairs(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2));

		assertThat(many.spread()).isLessThan(few.spread());
		assertThat(many.effect()).isBetween(few.effect(), 1.5);
	}

	/** From the tables of the normal distribution. */
	@ParameterizedTest
	@CsvSource({ "0, 0.5", "1, 0.841344746068543", "-1, 0.158655253931457", "1.959963984540054, 0.975",
			"-2.326347874040841, 0.01", "-3.090232306167814, 0.001", "5, 0.999999713348428", "-9, 0", "9, 1" })
	void knowsTheNormalCurve(double point, double below) {
		assertThat(NormalCurve.below(point)).isCloseTo(below, within(1e-14));
	}

	@Test
	void saysHowLikelyAnEffectIsAboveAPoint() {
		Estimate estimate = new Estimate(1, 0.5);

		assertThat(estimate.chanceAbove(1)).isEqualTo(0.5);
		assertThat(estimate.chanceAbove(0)).isCloseTo(0.977249868051821, within(1e-14));
		assertThat(estimate.chanceAbove(2)).isCloseTo(0.022750131948179, within(1e-14));
	}

}
