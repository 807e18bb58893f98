package org.morningback.experiment;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A bed before and after. */
class BeforeAfterTests {

	@Test
	void comparesTwoWeeksBeforeWithTheThirdAndFourthWeek() {
		Map<Integer, Integer> pains = pains(-20, -14, 9);
		pains.putAll(pains(-14, 0, 6));
		pains.putAll(pains(0, 14, 10));
		pains.putAll(pains(14, 28, 3));
		pains.putAll(pains(28, 40, 0));

		assertThat(BeforeAfter.of(pains)).contains(new BeforeAfter(6, 3));
	}

	@Test
	void saysNothingOfTooFewMorningsOnEitherSide() {
		Map<Integer, Integer> pains = pains(-7, 0, 6);
		pains.putAll(pains(14, 20, 3));
		assertThat(BeforeAfter.of(pains)).isEmpty();

		pains.put(27, 3);
		assertThat(BeforeAfter.of(pains)).isPresent();
		pains.remove(-1);
		assertThat(BeforeAfter.of(pains)).isEmpty();
	}

	private static Map<Integer, Integer> pains(int from, int to, int pain) {
		var pains = new HashMap<Integer, Integer>();
		for (int day = from; day < to; day++) {
			pains.put(day, pain);
		}
		return pains;
	}

}
