package org.morningback.diary;

import java.util.Collection;
import java.util.Optional;

/**
 * How bad pain is over some mornings. Compared by whole numbers: no rounding decides.
 *
 * @param sum the sum of the scores
 * @param count how many there are, at least one
 */
public record PainLevel(int sum, int count) {

	public PainLevel {
		if (count < 1) {
			throw new IllegalArgumentException("No level without a score");
		}
	}

	/** The level of some scores; empty without any. */
	static Optional<PainLevel> of(Collection<Pain> scores) {
		return scores.isEmpty() ? Optional.empty()
				: Optional.of(new PainLevel(scores.stream().mapToInt(Pain::points).sum(), scores.size()));
	}

	public double mean() {
		return (double) this.sum / this.count;
	}

	/** Whether it is above another by so many tenths of a point, or more. */
	boolean isAbove(PainLevel other, int tenths) {
		return 10 * (this.sum * other.count - other.sum * this.count) >= tenths * this.count * other.count;
	}

	/** Whether it is below another by so many percent of it, or more. */
	boolean isBelow(PainLevel other, int percent) {
		return 100 * (other.sum * this.count - this.sum * other.count) >= percent * other.sum * this.count;
	}

	/** Hides it, so that no log can hold it. */
	@Override
	public String toString() {
		return "PainLevel[hidden]";
	}

}
