package org.morningback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * All that a person tested at home. Immutable.
 *
 * @param experiments their experiments, the latest last
 * @param newBed the bed that they look before and after; null without
 */
public record ExperimentLog(List<Experiment> experiments, @Nullable NewBed newBed) {

	public ExperimentLog {
		experiments = List.copyOf(experiments);
	}

	static ExperimentLog empty() {
		return new ExperimentLog(List.of(), null);
	}

	/** The latest experiment, if there was one. */
	public Optional<Experiment> latest() {
		return this.experiments.isEmpty() ? Optional.empty()
				: Optional.of(this.experiments.get(this.experiments.size() - 1));
	}

	/** The bed, if there is one. */
	public Optional<NewBed> bed() {
		return Optional.ofNullable(this.newBed);
	}

	/** The same log with another experiment. */
	public ExperimentLog with(Experiment begun) {
		var copy = new ArrayList<>(this.experiments);
		copy.add(begun);
		return new ExperimentLog(copy, this.newBed);
	}

	/** The same log with a bed, in the place of one before. */
	public ExperimentLog with(NewBed bought) {
		return new ExperimentLog(this.experiments, bought);
	}

	/** The same log with something done about its latest experiment. */
	public ExperimentLog edited(UnaryOperator<Experiment> work) {
		return latest().map(work).map((latest) -> {
			var copy = new ArrayList<>(this.experiments);
			copy.set(copy.size() - 1, latest);
			return new ExperimentLog(copy, this.newBed);
		}).orElse(this);
	}

	/** When the latest experiment ended with a warning sign, if it did. */
	public Optional<Instant> signToldAt() {
		return latest().map(Experiment::ending)
			.filter((ending) -> ending.why() == Experiment.Ending.Why.SIGN)
			.map(Experiment.Ending::at);
	}

	/** Whether something is under way, beside which nothing else may change. */
	public boolean isBusy(Diary diary, OpenDays open) {
		return latest().filter((experiment) -> Progress.of(experiment, diary, open).isRunning()).isPresent()
				|| awaitsBed(open.today());
	}

	/** Whether the mornings of a bed are still to come. */
	public boolean awaitsBed(LocalDate today) {
		return bed().filter((bought) -> bought.isOpen(today)).isPresent();
	}

	/** Hides what it is about, so that no log can hold it. */
	@Override
	public String toString() {
		return "ExperimentLog[" + this.experiments.size() + " experiments]";
	}

}
