package org.morningback.experiment;

/**
 * The standard normal curve: the area below a point, by the series of Marsaglia,
 * Evaluating the Normal Distribution, Journal of Statistical Software 2004;11(4). It is
 * exact to about 15 places, and the same on every machine.
 */
final class NormalCurve {

	private static final double HALF_LOG_TWO_PI = 0.91893853320467274178;

	/** Beyond this the area is 0 or 1 to 15 places. */
	private static final double FAR = 8;

	private NormalCurve() {
	}

	static double below(double point) {
		if (Math.abs(point) > FAR) {
			return (point < 0) ? 0 : 1;
		}
		double sum = point;
		double before = 0;
		double term = point;
		for (int odd = 3; sum != before; odd += 2) {
			before = sum;
			term *= point * point / odd;
			sum += term;
		}
		return 0.5 + sum * StrictMath.exp(-0.5 * point * point - HALF_LOG_TWO_PI);
	}

}
