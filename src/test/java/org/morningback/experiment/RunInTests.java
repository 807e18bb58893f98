package org.morningback.experiment;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Whether an experiment may begin, and when it stops by itself. */
class RunInTests {

	@Test
	void opensTheGateWithFourMorningsAndAMeanOfThree() {
		assertThat(new RunIn(List.of(3, 3, 3, 3)).gate()).isEqualTo(RunIn.Gate.OPEN);
		assertThat(new RunIn(List.of(1, 5, 2, 4, 3)).gate()).isEqualTo(RunIn.Gate.OPEN);
	}

	@Test
	void asksForMoreMornings() {
		assertThat(new RunIn(List.of(8, 8, 8)).gate()).isEqualTo(RunIn.Gate.TOO_FEW_MORNINGS);
		assertThat(new RunIn(List.of()).gate().word()).isEqualTo("too-few-mornings");
	}

	@Test
	void staysShutWhereThereIsTooLittlePainToSeeLess() {
		assertThat(new RunIn(List.of(3, 3, 3, 3, 2)).gate()).isEqualTo(RunIn.Gate.TOO_LITTLE_PAIN);
	}

	@Test
	void takesFiveMorningsAtTheMost() {
		assertThatIllegalArgumentException().isThrownBy(() -> new RunIn(List.of(3, 3, 3, 3, 3, 3)));
		assertThatIllegalArgumentException().isThrownBy(() -> new RunIn(List.of(11)));
		assertThatIllegalArgumentException().isThrownBy(() -> new RunIn(List.of(-1)));
	}

	@Test
	void stopsAtThreePointsMoreOnTwoMorningsRunning() {
		RunIn runIn = new RunIn(List.of(4, 4, 4, 4));

		assertThat(stop(runIn, 4, 7, 7, 4)).hasValue(2);
		assertThat(stop(runIn, 6, 6, 6, 6)).isEmpty();
		assertThat(stop(runIn, 7, 6, 7, 6, 9)).isEmpty();
	}

	@Test
	void comparesWithTheMeanAndNotWithAWholeNumber() {
		RunIn runIn = new RunIn(List.of(4, 4, 4, 5));

		assertThat(stop(runIn, 7, 7)).isEmpty();
		assertThat(stop(runIn, 8, 8)).hasValue(1);
	}

	/** A bad morning is a reason not to write. */
	@Test
	void doesNotForgetABadMorningOverAMissedOne() {
		assertThat(stop(new RunIn(List.of(4, 4, 4, 4)), 7, null, null, 8)).hasValue(3);
	}

	@Test
	void stopsAtTheWorstPainWhereThreePointsMoreCannotBeWritten() {
		RunIn runIn = new RunIn(List.of(8, 9, 8, 9));

		assertThat(stop(runIn, 9, 9, 9)).isEmpty();
		assertThat(stop(runIn, 10, 9, 10, 10)).hasValue(3);
	}

	private static OptionalInt stop(RunIn runIn, Integer... pains) {
		Map<Integer, Integer> log = new TreeMap<>();
		for (int night = 0; night < pains.length; night++) {
			if (pains[night] != null) {
				log.put(night, pains[night]);
			}
		}
		return new StopRule(runIn).stoppingNight(new NightLog(log, pains.length));
	}

}
