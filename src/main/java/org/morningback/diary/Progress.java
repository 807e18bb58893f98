package org.morningback.diary;

import java.util.Locale;
import java.util.OptionalInt;

import org.morningback.diary.Experiment.Ending;
import org.morningback.diary.Experiment.Terms;
import org.morningback.experiment.Course;
import org.morningback.experiment.StopRule;

/**
 * How an experiment stands, by what the diary says of its nights.
 *
 * @param state whether it goes on
 * @param course how its pairs stand
 */
public record Progress(State state, Course course) {

	/** Whether it goes on, and why not. */
	public enum State {

		/** It goes on. */
		RUNNING,

		/** The person wished to stop. */
		WISH,

		/** They have a warning sign. */
		SIGN,

		/** Their mornings became much worse. */
		MORNINGS,

		/** It has a verdict. */
		OVER;

		/** The word in the keys of texts. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** How an experiment stands on the days that are open. */
	public static Progress of(Experiment experiment, Diary diary, OpenDays open) {
		return of(experiment, new ExperimentNights(experiment, diary, open));
	}

	/** What came first ended it; what came later changes nothing. */
	private static Progress of(Experiment experiment, ExperimentNights nights) {
		int ended = endingNight(experiment, nights);
		Terms terms = experiment.terms();
		OptionalInt bad = new StopRule(terms.runIn()).stoppingNight(nights.log(ended, (night) -> true));
		Course course = Course.of(terms.schedule(), nights.log(bad.orElse(ended), nights::counts));
		if (course.verdict().isFinal()) {
			return new Progress(State.OVER, course);
		}
		if (bad.isPresent()) {
			return new Progress(State.MORNINGS, course);
		}
		Ending ending = experiment.ending();
		return new Progress((ending != null) ? State.valueOf(ending.why().name()) : State.RUNNING, course);
	}

	/** The first night that is no longer part of it. */
	private static int endingNight(Experiment experiment, ExperimentNights nights) {
		int most = experiment.terms().design().mostNights();
		Ending ending = experiment.ending();
		return (ending != null) ? Math.min(most, Math.max(0, nights.night(ending.day()))) : most;
	}

	/** Whether it goes on. */
	public boolean isRunning() {
		return this.state == State.RUNNING;
	}

	/** Hides how it stands, so that no log can hold it. */
	@Override
	public String toString() {
		return "Progress[hidden]";
	}

}
