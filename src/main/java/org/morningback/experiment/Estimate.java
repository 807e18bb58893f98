package org.morningback.experiment;

import java.util.List;

/**
 * What is believed of the change's effect, in points of morning pain: above 0 is better
 * with the change. A normal curve, worked out the usual way (Gelman et al., Bayesian Data
 * Analysis, third edition 2013, section 2.5) from the pairs' differences and from what is
 * plausible before the first night.
 * <p>
 * <b>The effect beforehand</b>: around 0 with a spread of 1.5 points. Nothing is expected
 * either way, and simple changes seldom make more than 3 points.
 * <p>
 * <b>The spread of the differences</b> is not known from 8 pairs either: by chance they
 * can lie close together, and then anything would look certain. So it is drawn towards a
 * spread known beforehand as if four more pairs had shown that (as Smyth, Statistical
 * Applications in Genetics and Molecular Biology 2004;3:3, does for few measurements). A
 * person's mornings spread by 1.2 points within a week at the mean (Page et al. 2022),
 * and 1.2 to 1.5 is common. Two mornings that have nothing to do with each other differ
 * with a spread greater by the root of 2. The upper end is taken, 1.5 times that root or
 * about 2.1: a spread that is taken too large costs some nights, one that is taken too
 * small tells people that something works when it does not.
 *
 * @param effect the best guess
 * @param spread how far off the guess may be
 */
public record Estimate(double effect, double spread) {

	static final double EFFECT_SPREAD_BEFORE = 1.5;

	static final int PAIRS_BEFORE = 4;

	static final double SPREAD_BEFORE = 1.5 * Math.sqrt(2);

	static Estimate of(List<PairScore> pairs) {
		double mean = pairs.stream().mapToDouble(PairScore::difference).average().orElseThrow();
		double squares = pairs.stream().mapToDouble((pair) -> square(pair.difference() - mean)).sum();
		double variance = (PAIRS_BEFORE * square(SPREAD_BEFORE) + squares) / (PAIRS_BEFORE + pairs.size() - 1);
		double weight = pairs.size() / variance;
		double certainty = weight + 1 / square(EFFECT_SPREAD_BEFORE);
		return new Estimate(mean * weight / certainty, 1 / Math.sqrt(certainty));
	}

	/** How likely it is that the effect is greater than so many points, from 0 to 1. */
	public double chanceAbove(double points) {
		return NormalCurve.below((this.effect - points) / this.spread);
	}

	private static double square(double number) {
		return number * number;
	}

}
