package org.morningback.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How the experiment stands. Between the looks it tells how many pairs there are and
 * nothing of how they came out: who knows the score sleeps by it.
 * <p>
 * The looks are planned (see {@link Design#looks()}), and the first that is clear ends
 * it. When the nights are used up, what there is is looked at once more, unless the pairs
 * are too few; "cannot tell" then.
 *
 * @param complete how many pairs are complete
 * @param dropped how many pairs a missed morning dropped
 * @param looks what was seen so far, the latest last
 * @param verdict what it comes to by now
 */
public record Course(int complete, int dropped, List<Look> looks, Verdict verdict) {

	/**
	 * With fewer pairs not even a difference on every one of them is beyond chance: five
	 * pairs all better have p = 0.06.
	 */
	public static final int FEWEST_PAIRS = 6;

	public Course {
		looks = List.copyOf(looks);
	}

	/** Works out how the experiment stands by what was written. */
	public static Course of(Schedule schedule, NightLog log) {
		Pairs pairs = Pairs.of(schedule, log);
		List<Look> looks = new ArrayList<>();
		for (int size : sizes(schedule.design(), pairs)) {
			boolean last = pairs.usedUp() && size == pairs.complete().size();
			Look look = Look.at(pairs.complete().subList(0, size), last);
			looks.add(look);
			if (look.verdict().isFinal()) {
				break;
			}
		}
		return new Course(pairs.complete().size(), pairs.dropped(), looks, verdict(looks, pairs));
	}

	/** What was seen last, if anything was. */
	public Optional<Look> latest() {
		return this.looks.stream().reduce((before, look) -> look);
	}

	private static TreeSet<Integer> sizes(Design design, Pairs pairs) {
		int complete = pairs.complete().size();
		var sizes = new TreeSet<>(design.looks());
		if (pairs.usedUp() && complete >= FEWEST_PAIRS) {
			sizes.add(complete);
		}
		return new TreeSet<>(sizes.headSet(complete, true));
	}

	private static Verdict verdict(List<Look> looks, Pairs pairs) {
		Verdict seen = looks.isEmpty() ? Verdict.GO_ON : looks.get(looks.size() - 1).verdict();
		return pairs.usedUp() ? seen.atTheEnd() : seen;
	}

}
