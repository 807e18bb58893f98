package org.morningback.experiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What mornings were before a change that stays and what they are after it. This is no
 * test: it has no draw, pain comes and goes by itself, and people buy a bed when it is
 * bad. The first two weeks are left out, while the person gets used to it.
 *
 * @param before the mean pain of the two weeks before
 * @param after the mean pain of the third and the fourth week
 */
public record BeforeAfter(double before, double after) {

	/** How many days are looked at on either side, and how many are left out. */
	public static final int DAYS = 14;

	/** On how many of them mornings must be written. */
	public static final int ENOUGH = 7;

	/** How many days it takes from the first night. */
	public static final int LENGTH = 2 * DAYS;

	/**
	 * Compares.
	 * @param pains the pain on getting up, 0 to 10, by day; day 0 is the morning after
	 * the first night, and the days before are below 0
	 * @return empty where too few mornings are written on a side
	 */
	public static Optional<BeforeAfter> of(Map<Integer, Integer> pains) {
		List<Integer> before = of(pains, -DAYS);
		List<Integer> after = of(pains, DAYS);
		return (before.size() < ENOUGH || after.size() < ENOUGH) ? Optional.empty()
				: Optional.of(new BeforeAfter(mean(before), mean(after)));
	}

	private static List<Integer> of(Map<Integer, Integer> pains, int first) {
		return IntStream.range(first, first + DAYS).filter(pains::containsKey).mapToObj(pains::get).toList();
	}

	private static double mean(List<Integer> pains) {
		return pains.stream().mapToInt(Integer::intValue).average().orElseThrow();
	}

	/** Hides the numbers, so that no log can hold them. */
	@Override
	public String toString() {
		return "BeforeAfter[hidden]";
	}

}
