package org.morningback.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days for which something can be said at a moment: today, and yesterday until noon,
 * while it is remembered. The days and the hours are those of the place.
 *
 * @param today the day there
 * @param mornings whose getting up can be scored, today first
 * @param bedtimes whose end can be scored, the latest first
 */
public record OpenDays(LocalDate today, List<LocalDate> mornings, List<LocalDate> bedtimes) {

	/** From here on a day ends. */
	private static final LocalTime EVENING = LocalTime.of(17, 0);

	/** Before this, whoever is awake may not have been to bed. */
	private static final LocalTime SMALL_HOURS_END = LocalTime.of(3, 0);

	/** From here on yesterday is too long ago. */
	private static final LocalTime NOON = LocalTime.NOON;

	public OpenDays {
		mornings = List.copyOf(mornings);
		bedtimes = List.copyOf(bedtimes);
	}

	public static OpenDays at(ZonedDateTime now) {
		LocalDate today = now.toLocalDate();
		LocalTime time = now.toLocalTime();
		var mornings = new ArrayList<>(List.of(today));
		var bedtimes = new ArrayList<LocalDate>();
		if (!time.isBefore(EVENING)) {
			bedtimes.add(today);
		}
		if (time.isBefore(NOON)) {
			mornings.add(today.minusDays(1));
			bedtimes.add(today.minusDays(1));
		}
		return new OpenDays(today, mornings, bedtimes);
	}

	/** The day that is ending at a moment; empty by day. */
	public static Optional<LocalDate> evening(ZonedDateTime now) {
		if (!isBedtime(now)) {
			return Optional.empty();
		}
		LocalDate today = now.toLocalDate();
		return Optional.of(now.toLocalTime().isBefore(SMALL_HOURS_END) ? today.minusDays(1) : today);
	}

	/** Whether bedtime comes before the next getting up. */
	public static boolean isBedtime(ZonedDateTime now) {
		LocalTime time = now.toLocalTime();
		return !time.isBefore(EVENING) || time.isBefore(SMALL_HOURS_END);
	}

}
