package org.morningback.diary;

import java.util.IntSummaryStatistics;
import java.util.List;

/**
 * What some scores come to.
 *
 * @param mean their mean
 * @param deviation their standard deviation: by how much a usual one differs from it
 * @param lowest the lowest
 * @param highest the highest
 */
public record Spread(double mean, double deviation, int lowest, int highest) {

	static Spread of(List<Pain> scores) {
		IntSummaryStatistics all = scores.stream().mapToInt(Pain::points).summaryStatistics();
		double squares = scores.stream()
			.mapToDouble((score) -> score.points() - all.getAverage())
			.map((distance) -> distance * distance)
			.sum();
		return new Spread(all.getAverage(), Math.sqrt(squares / (scores.size() - 1)), all.getMin(), all.getMax());
	}

	/** Hides the scores, so that no log can hold them. */
	@Override
	public String toString() {
		return "Spread[hidden]";
	}

}
