package org.morningback.experiment;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Logs of nights, made up for the tests. */
final class Logs {

	private Logs() {
	}

	/** A log in which each pair but those left out comes out with its difference. */
	static NightLog of(Schedule schedule, List<Integer> differences) {
		Map<Integer, Integer> pains = new HashMap<>();
		Design design = schedule.design();
		for (int night = 0; night < differences.size() * design.nightsInPair(); night++) {
			int difference = differences.get(night / design.nightsInPair());
			pains.put(night, (schedule.arm(night) == Arm.CHANGE) ? 5 - difference : 5);
		}
		return new NightLog(pains, differences.size() * design.nightsInPair());
	}

	/** The same log with mornings missing. */
	static NightLog without(NightLog log, int... nights) {
		Map<Integer, Integer> pains = new HashMap<>(log.pains());
		IntStream.of(nights).forEach(pains::remove);
		return new NightLog(pains, log.over());
	}

	static List<Integer> times(int times, int difference) {
		return Collections.nCopies(times, difference);
	}

	static List<PairScore> pairs(int... differences) {
		return IntStream.of(differences).mapToObj((difference) -> new PairScore(difference, 0, 1)).toList();
	}

}
