package org.morningback.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairs so far. One missed morning that would have counted drops its pair: half a
 * pair compares with nothing, and to fill it with another night would undo the draw.
 *
 * @param complete the scores of the complete pairs, in order
 * @param dropped how many pairs a missed morning dropped
 * @param usedUp whether no further pair can become complete
 */
record Pairs(List<PairScore> complete, int dropped, boolean usedUp) {

	Pairs {
		complete = List.copyOf(complete);
	}

	static Pairs of(Schedule schedule, NightLog log) {
		Design design = schedule.design();
		List<PairScore> complete = new ArrayList<>();
		int dropped = 0;
		int pair = 0;
		for (; pair < design.mostPairs() && complete.size() < design.plannedPairs(); pair++) {
			if (design.countedNights(pair).anyMatch(log::isMissed)) {
				dropped++;
			}
			else if (design.countedNights(pair).allMatch((night) -> log.pain(night).isPresent())) {
				complete.add(score(schedule, log, pair));
			}
			else {
				return new Pairs(complete, dropped, false);
			}
		}
		return new Pairs(complete, dropped, true);
	}

	private static PairScore score(Schedule schedule, NightLog log, int pair) {
		return new PairScore(points(schedule, log, pair, Arm.USUAL), points(schedule, log, pair, Arm.CHANGE),
				schedule.design().countedInHalf());
	}

	private static int points(Schedule schedule, NightLog log, int pair, Arm arm) {
		return schedule.design()
			.countedNights(pair)
			.filter((night) -> schedule.arm(night) == arm)
			.map((night) -> log.pain(night).orElseThrow())
			.sum();
	}

}
