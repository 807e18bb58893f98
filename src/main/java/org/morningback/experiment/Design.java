package org.morningback.experiment;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How the nights are laid out. A pair has two halves, one as usual and one with the
 * change; a half is a night, or a block of nights where the change is too heavy to be
 * made each evening.
 * <p>
 * Pairs of single nights tell most for the nights they cost, and whole weeks on and off
 * tell nothing: three pairs of them cannot come below p = 0.25 (see {@link SignFlip}).
 * For a pillow or a position the effect is taken to come and go within the night. A block
 * loses its first night, so that what the half before it left behind wears off (AHRQ
 * 2014, chapter 4, on wash-out).
 */
public enum Design {

	/** For what is changed in an evening: a pillow, a rolled towel, a stretch. */
	NIGHTS(1, 0, List.of(8, 12, 16, 20)),

	/**
	 * For beds and toppers. It plans for as many pairs as single nights need to their
	 * first look, which are 48 nights already, as many as single nights take at the most.
	 */
	BLOCKS(3, 1, List.of(8));

	/** How many pairs may make up for those that a missed night dropped. */
	public static final int EXTRA_PAIRS = 4;

	private final int nightsInHalf;

	private final int settling;

	private final List<Integer> looks;

	Design(int nightsInHalf, int settling, List<Integer> looks) {
		this.nightsInHalf = nightsInHalf;
		this.settling = settling;
		this.looks = looks;
	}

	/** The word for programs and for names of texts. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** After how many complete pairs the score is looked at; the last is the end. */
	public List<Integer> looks() {
		return this.looks;
	}

	/** How many complete pairs end it. */
	public int plannedPairs() {
		return this.looks.get(this.looks.size() - 1);
	}

	/** How many pairs there can be, dropped ones among them. */
	public int mostPairs() {
		return plannedPairs() + EXTRA_PAIRS;
	}

	/** How many nights it can take. */
	public int mostNights() {
		return mostPairs() * nightsInPair();
	}

	/** How many mornings of each half count. */
	public int countedInHalf() {
		return this.nightsInHalf - this.settling;
	}

	/** How many nights a half has. */
	public int nightsInHalf() {
		return this.nightsInHalf;
	}

	/** How many nights a pair has. */
	public int nightsInPair() {
		return 2 * this.nightsInHalf;
	}

	/** Whether the first or the second half of its pair has this night. */
	boolean isInFirstHalf(int night) {
		return night % nightsInPair() < this.nightsInHalf;
	}

	/** Whether the morning after this night counts: not while a block settles. */
	boolean counts(int night) {
		return night % this.nightsInHalf >= this.settling;
	}

	/** The nights of a pair whose mornings count. */
	public IntStream countedNights(int pair) {
		return IntStream.range(pair * nightsInPair(), (pair + 1) * nightsInPair()).filter(this::counts);
	}

}
