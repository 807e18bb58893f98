package org.morningback.experiment;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.experiment.ErrorRate.Truth;

import static org.assertj.core.api.Assertions.assertThat;

/** A line of the table of error rates. */
class ErrorRateTests {

	private static final ErrorRate RATE = new ErrorRate(new Truth(Design.NIGHTS, -1.5, 0.3),
			Map.of(Verdict.HELPS, 1, Verdict.WORSE, 2, Verdict.NO_USEFUL_DIFFERENCE, 3, Verdict.CANNOT_TELL, 4), 10,
			500);

	@Test
	void readsWhatItWrites() {
		assertThat(ErrorRate.read(RATE.line())).isEqualTo(RATE);
		assertThat(RATE.line()).isEqualTo("NIGHTS,-1.5,0.3,1,2,3,4,10,500");
		assertThat(ErrorRate.heading())
			.isEqualTo("design,better,likeness,helps,worse,no-useful-difference,cannot-tell,stopped,nights");
	}

	@Test
	void countsThoseWhoWereStoppedAmongThePeople() {
		assertThat(RATE.people()).isEqualTo(20);
		assertThat(RATE.meanNights()).isEqualTo(25);
	}

}
