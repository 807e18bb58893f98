package org.morningback.experiment;

import java.util.List;

/**
 * The score, looked at after so many complete pairs.
 *
 * @param tally on how many pairs the change was better
 * @param estimate what is believed of the effect
 * @param p how often chance alone makes a difference like this: see {@link SignFlip}
 * @param verdict what is said
 */
public record Look(Tally tally, Estimate estimate, double p, Verdict verdict) {

	static Look at(List<PairScore> pairs, boolean last) {
		Estimate estimate = Estimate.of(pairs);
		Verdict verdict = Verdict.of(estimate);
		return new Look(Tally.of(pairs), estimate, SignFlip.p(pairs), last ? verdict.atTheEnd() : verdict);
	}

	/** After how many pairs it was taken. */
	public int pairs() {
		return this.tally.pairs();
	}

}
