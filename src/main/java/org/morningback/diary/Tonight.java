package org.morningback.diary;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

import org.morningback.diary.Experiment.Night;
import org.morningback.experiment.Arm;

/**
 * The night of an experiment that a person is about to sleep.
 *
 * @param day the day that ends with it
 * @param arm what it is slept with, to be told in the evening only
 * @param done what they did about it; empty where they have not looked
 * @param free whether its pair is lost, so that they may sleep as they like
 */
public record Tonight(LocalDate day, Arm arm, Optional<Night> done, boolean free) {

	/** The night that comes at a moment; empty by day, and beside the experiment. */
	public static Optional<Tonight> of(Experiment experiment, Diary diary, ZonedDateTime now) {
		var nights = new ExperimentNights(experiment, diary, OpenDays.at(now));
		return OpenDays.evening(now)
			.filter((day) -> nights.night(day) >= 0 && nights.night(day) < experiment.terms().design().mostNights())
			.map((day) -> new Tonight(day, experiment.terms().schedule().arm(nights.night(day)), experiment.night(day),
					nights.isWithoutMatch(nights.night(day))));
	}

	/** Hides what it is about, so that no log can hold it. */
	@Override
	public String toString() {
		return "Tonight[hidden]";
	}

}
