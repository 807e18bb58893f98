package org.morningback.mornings;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What somebody may test at home, ready to print.
 *
 * @param closed the word for why they may begin no test now; null where they may
 * @param mornings of the last mornings before it, how many are scored
 * @param need what it takes
 * @param choices what there is to test
 * @param bed the bed that they look before and after; null without
 */
record TestChoicePage(@Nullable String closed, int mornings, Need need, List<Choice> choices, @Nullable BedView bed) {

	TestChoicePage {
		choices = List.copyOf(choices);
	}

	/**
	 * What it takes to begin.
	 *
	 * @param written how many mornings must be scored
	 * @param mornings of how many
	 * @param mean what they must be at the mean
	 */
	record Need(int written, int mornings, int mean) {
	}

	/**
	 * Something to test.
	 *
	 * @param id its word in addresses
	 * @param title what it is
	 * @param layout the word for how its nights take turns
	 */
	record Choice(String id, String title, String layout) {
	}

	/**
	 * A bed that was bought.
	 *
	 * @param title what it is
	 * @param first since when they sleep in it
	 * @param due on which morning there is something to say
	 * @param enough on how many mornings of either side that takes a score
	 * @param open whether that day is still to come
	 * @param means what mornings were before and are after; null where they are too few
	 */
	record BedView(String title, LocalDate first, LocalDate due, int enough, boolean open, @Nullable Means means) {
	}

	/** What mornings were at the mean, and are. */
	record Means(double before, double after) {

		/** Hides the numbers, so that no log can hold them. */
		@Override
		public String toString() {
			return "Means[hidden]";
		}

	}

}
