package org.morningback.experiment;

import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * When mornings become so much worse that the experiment stops by itself, whichever arm
 * it was: 3 points above the mean of the run-in, on two mornings.
 * <p>
 * "On two mornings" is read as two written mornings one after the other: the later one
 * stops it. A morning that was not written between them neither counts nor clears them,
 * as a bad morning is a reason not to write. Two bad mornings with a better one between
 * them do not stop it: single bad mornings come by chance.
 *
 * @param runIn what is compared with
 */
public record StopRule(RunIn runIn) {

	/** How many points above the mean of the run-in are bad. */
	public static final int POINTS = 3;

	/** How many bad mornings in a row stop it. */
	public static final int IN_A_ROW = 2;

	/** The night whose morning stops it, if one does. */
	public OptionalInt stoppingNight(NightLog log) {
		int row = 0;
		for (var morning : new TreeMap<>(log.pains()).entrySet()) {
			row = this.runIn.isMuchBetterThan(morning.getValue()) ? row + 1 : 0;
			if (row == IN_A_ROW) {
				return OptionalInt.of(morning.getKey());
			}
		}
		return OptionalInt.empty();
	}

}
