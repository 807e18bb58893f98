package org.morningback.experiment;

import java.util.List;
import java.util.Locale;

/**
 * The mornings before the first night: whether there is enough pain to make a difference
 * visible, and what the experiment is compared with when mornings get bad.
 *
 * @param pains the pain of the mornings that were written, of the last {@link #MORNINGS}
 */
public record RunIn(List<Integer> pains) {

	/** How many mornings it has. */
	public static final int MORNINGS = 5;

	/** How many of them must be written. */
	public static final int WRITTEN = 4;

	/** The least mean of them. */
	public static final int LEAST_MEAN = 3;

	public RunIn {
		pains = List.copyOf(pains);
		if (pains.size() > MORNINGS || pains.stream().anyMatch((pain) -> pain < 0 || pain > NightLog.WORST)) {
			throw new IllegalArgumentException("At most " + MORNINGS + " mornings of 0 to " + NightLog.WORST);
		}
	}

	/** Whether an experiment may begin, as far as the mornings say. */
	public enum Gate {

		/** It may. */
		OPEN,

		/** Too few mornings are written. */
		TOO_FEW_MORNINGS,

		/** There is too little pain for a test to show anything. */
		TOO_LITTLE_PAIN;

		/** The word for programs and for names of texts. */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/** Whether an experiment may begin. */
	public Gate gate() {
		if (this.pains.size() < WRITTEN) {
			return Gate.TOO_FEW_MORNINGS;
		}
		return (sum() < LEAST_MEAN * this.pains.size()) ? Gate.TOO_LITTLE_PAIN : Gate.OPEN;
	}

	/** The mean pain; there must be a morning. */
	public double mean() {
		return (double) sum() / this.pains.size();
	}

	/**
	 * Whether these mornings were so much better than one of this pain that it counts
	 * towards a stop. Where so much more cannot be written, the worst that can be counts.
	 */
	boolean isMuchBetterThan(int pain) {
		return pain == NightLog.WORST || (pain - StopRule.POINTS) * this.pains.size() >= sum();
	}

	private int sum() {
		return this.pains.stream().mapToInt(Integer::intValue).sum();
	}

}
