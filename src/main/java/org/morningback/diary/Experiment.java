package org.morningback.diary;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.morningback.experiment.Arm;
import org.morningback.experiment.Design;
import org.morningback.experiment.RunIn;
import org.morningback.experiment.Schedule;

/**
 * One person's experiment: what was laid down before its first night, and what they did
 * since. How the nights came out is in their diary. Immutable.
 *
 * @param terms what was laid down
 * @param nights what they did about its nights, by the day that ended with them
 * @param checked when they last said that there is no warning sign; at first the day on
 * which they began
 * @param ending how they ended it themselves; null while they did not
 */
public record Experiment(Terms terms, SortedMap<LocalDate, Night> nights, LocalDate checked, @Nullable Ending ending) {

	public Experiment {
		nights = Collections.unmodifiableSortedMap(new TreeMap<>(nights));
	}

	/**
	 * What was laid down before the first night.
	 *
	 * @param change which change is tested, by the content's word
	 * @param design how its nights are laid out
	 * @param seed what the nights are drawn from
	 * @param first the day that ends with the first night
	 * @param bet which arm the person expects to win; null for neither
	 * @param runIn the mornings before
	 */
	public record Terms(String change, Design design, long seed, LocalDate first, @Nullable Arm bet, RunIn runIn) {

		/** Which arm each night has. */
		public Schedule schedule() {
			return Schedule.drawn(this.seed, this.design);
		}

		/** Hides what it is about, so that no log can hold it. */
		@Override
		public String toString() {
			return "Terms[hidden]";
		}

	}

	/** What a person did about a night. */
	public enum Night {

		/** They looked which arm it has. */
		SHOWN,

		/** They looked, and left it out. */
		LEFT_OUT;

		/** Its name in the stored document. */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/**
	 * How a person ended it themselves.
	 *
	 * @param why for what reason
	 * @param day on which day, where they were
	 * @param at when
	 */
	public record Ending(Why why, LocalDate day, Instant at) {

		/** Why it ended. */
		public enum Why {

			/** They wished so. */
			WISH,

			/** They have a warning sign. */
			SIGN;

			/** Its name in the stored document and in the keys of texts. */
			public String word() {
				return name().toLowerCase(Locale.ROOT);
			}

		}

	}

	/** An experiment before its first night. */
	public static Experiment begun(Terms terms) {
		return new Experiment(terms, new TreeMap<>(), terms.first(), null);
	}

	/**
	 * The same experiment once something was done about a night; what is left out stays
	 * so.
	 */
	public Experiment with(LocalDate day, Night done) {
		var copy = new TreeMap<>(this.nights);
		copy.merge(day, done, (before, now) -> (before == Night.LEFT_OUT) ? before : now);
		return new Experiment(this.terms, copy, this.checked, this.ending);
	}

	/** The same experiment of somebody who has no warning sign on a day. */
	public Experiment checkedOn(LocalDate day) {
		return new Experiment(this.terms, this.nights, day, this.ending);
	}

	/** The same experiment, ended; what ended before stays as it was. */
	public Experiment ended(Ending.Why why, LocalDate day, Instant at) {
		return (this.ending != null) ? this
				: new Experiment(this.terms, this.nights, this.checked, new Ending(why, day, at));
	}

	/** What was done about a night. */
	public Optional<Night> night(LocalDate day) {
		return Optional.ofNullable(this.nights.get(day));
	}

	/** Whether a Sunday has come since the warning signs were asked for. */
	public boolean isToBeChecked(LocalDate today) {
		return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).isAfter(this.checked);
	}

	/** Hides what it is about, so that no log can hold it. */
	@Override
	public String toString() {
		return "Experiment[" + this.nights.size() + " nights]";
	}

}
