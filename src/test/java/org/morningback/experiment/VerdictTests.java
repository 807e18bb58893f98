package org.morningback.experiment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What an estimate comes to. */
class VerdictTests {

	/**
	 * Each threshold from both sides; where "better" is 0.98 likely stands in spreads.
	 */
	@ParameterizedTest
	@CsvSource({ "2.06, 1, helps", "2.05, 1, go-on", "0.75, 0.3, helps", "0.74, 0.3, go-on", "-0.95, 0.5, worse",
			"-0.93, 0.5, no-useful-difference", "0.17, 0.5, no-useful-difference", "0.18, 0.5, go-on" })
	void changesAtTheThresholds(double effect, double spread, String word) {
		assertThat(Verdict.of(new Estimate(effect, spread)).word()).isEqualTo(word);
	}

	@Test
	void isOpenOnlyWhileNightsAreLeft() {
		assertThat(Verdict.GO_ON.atTheEnd()).isEqualTo(Verdict.CANNOT_TELL);
		assertThat(Verdict.HELPS.atTheEnd()).isEqualTo(Verdict.HELPS);
		assertThat(Verdict.values()).filteredOn((verdict) -> !verdict.isFinal()).containsExactly(Verdict.GO_ON);
	}

}
