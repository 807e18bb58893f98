package org.morningback.experiment;

import java.util.Locale;

/**
 * What a look says. The thresholds were set before anybody's first night; how often they
 * are wrong is measured on made-up people, over all looks together, in the build.
 */
public enum Verdict {

	/** Surely better, and by enough to notice. */
	HELPS,

	/** Surely worse. */
	WORSE,

	/** Hardly a whole point better: not worth the trouble. */
	NO_USEFUL_DIFFERENCE,

	/** Not clear yet, and nights are left. */
	GO_ON,

	/** Not clear, and no nights are left. That does not show that there is no effect. */
	CANNOT_TELL;

	/** How likely "better" must be for {@link #HELPS}. */
	public static final double SURELY_BETTER = 0.98;

	/** What effect, in points, is the least for {@link #HELPS}. */
	public static final double NOTICEABLE = 0.75;

	/** How likely "better" may be at the most for {@link #WORSE}. */
	public static final double HARDLY_BETTER = 0.03;

	/** An effect, in points, that is useful. */
	public static final double USEFUL = 1;

	/**
	 * How likely a useful effect may be at the most for {@link #NO_USEFUL_DIFFERENCE}.
	 */
	public static final double HARDLY_USEFUL = 0.05;

	/**
	 * The verdict while nights are left. "Worse" is asked before "no useful difference":
	 * whatever is surely worse is no useful help either, and would never be called worse.
	 */
	static Verdict of(Estimate estimate) {
		double better = estimate.chanceAbove(0);
		if (better >= SURELY_BETTER && estimate.effect() >= NOTICEABLE) {
			return HELPS;
		}
		if (better <= HARDLY_BETTER) {
			return WORSE;
		}
		return (estimate.chanceAbove(USEFUL) <= HARDLY_USEFUL) ? NO_USEFUL_DIFFERENCE : GO_ON;
	}

	/** The same verdict when no nights are left. */
	Verdict atTheEnd() {
		return (this == GO_ON) ? CANNOT_TELL : this;
	}

	/** Whether the experiment is over with it. */
	public boolean isFinal() {
		return this != GO_ON;
	}

	/** The word for programs and for names of texts. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
