package org.morningback.mornings;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.morningback.experiment.Tally;

/**
 * A test that has begun, ready to print. While it runs, nothing in it tells how it is
 * going but what a look has shown.
 *
 * @param title what is tested
 * @param layout the word for how its nights take turns
 * @param arms the words for the two sides
 * @param state the word for whether it goes on, and why not
 * @param signs the questions about warning signs, where they come first; empty else
 * @param errors what has to be put right, by the field's input
 * @param night what to do tonight; null once it is over
 * @param count how far it has come
 * @param look what the latest look has shown; null before the first
 */
record ExperimentPage(String title, String layout, Arms arms, String state, List<SignField> signs,
		Map<String, String> errors, @Nullable NightView night, Count count, @Nullable LookView look) {

	/** The words for the two sides. */
	record Arms(String usual, String change) {
	}

	/** A question about a warning sign. */
	record SignField(String name, String ask, String chosen, boolean missing) {
	}

	/**
	 * Tonight.
	 *
	 * @param state the word for what there is to do
	 * @param day the day that ends with it, as it stands in addresses; blank by day
	 * @param arm what it is slept with; blank until it was looked at
	 * @param how how to do that
	 * @param cautions what to heed
	 */
	record NightView(String state, String day, String arm, String how, List<String> cautions) {

		/** A night of which there is nothing to tell. */
		static NightView of(String state, String day) {
			return new NightView(state, day, "", "", List.of());
		}

	}

	/**
	 * How far it has come.
	 *
	 * @param complete how many pairs are complete
	 * @param dropped how many a missed morning dropped
	 * @param extra how many more may make up for those
	 * @param next after how many there is the next look; 0 when there is none
	 * @param stop how many points above the mornings before it end it
	 */
	record Count(int complete, int dropped, int extra, int next, int stop) {
	}

	/**
	 * What a look has shown.
	 *
	 * @param verdict its word
	 * @param tally on how many pairs the change was better
	 * @param points by how many points mornings with the change are better, as far as is
	 * known
	 * @param chance in how many of 100 tests of what makes no difference chance brings as
	 * great a one; 0 for less than one
	 * @param bet the side that the person bet on; blank for neither
	 */
	record LookView(String verdict, Tally tally, double points, long chance, String bet) {

		/** Hides what it shows, so that no log can hold it. */
		@Override
		public String toString() {
			return "LookView[hidden]";
		}

	}

}
