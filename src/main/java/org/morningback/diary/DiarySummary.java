package org.morningback.diary;

import java.util.Optional;

import org.morningback.diary.Experiment.Terms;
import org.morningback.experiment.Look;

/**
 * What a diary tells somebody who has to know it at a glance.
 *
 * @param fortnight the last two weeks
 * @param outcome how the latest test ended; empty without one that came to its end
 */
public record DiarySummary(Fortnight fortnight, Optional<Outcome> outcome) {

	/**
	 * How a test ended.
	 *
	 * @param terms what was tested
	 * @param look what its last look has shown
	 */
	public record Outcome(Terms terms, Look look) {

		/** Hides it, so that no log can hold it. */
		@Override
		public String toString() {
			return "Outcome[hidden]";
		}

	}

	static DiarySummary of(Diary diary, OpenDays open, ExperimentLog tests) {
		return new DiarySummary(Fortnight.upTo(open.today(), diary), tests.latest().flatMap((experiment) -> {
			Progress progress = Progress.of(experiment, diary, open);
			return progress.course()
				.latest()
				.filter((look) -> progress.state() == Progress.State.OVER)
				.map((look) -> new Outcome(experiment.terms(), look));
		}));
	}

}
