package org.morningback.experiment;

/**
 * How the two halves of a complete pair compare. The difference is usual minus change, so
 * that above 0 is better with the change.
 *
 * @param usual the points of the mornings that count, as usual
 * @param change the points of as many mornings with the change
 * @param mornings how many mornings of each half count
 */
record PairScore(int usual, int change, int mornings) {

	/** By how many whole points all mornings of the halves differ together. */
	int points() {
		return this.usual - this.change;
	}

	/** By how many points a morning differs. */
	double difference() {
		return (double) points() / this.mornings;
	}

}
