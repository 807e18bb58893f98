package org.morningback.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.morningback.diary.Experiment.Night;
import org.morningback.experiment.Design;
import org.morningback.experiment.NightLog;

/**
 * The nights of an experiment, as the diary tells them; the first is 0.
 * <p>
 * A morning counts when its arm was looked at the evening before, and when it was scored
 * while its day was open: what is typed in from paper comes when the night is long
 * dropped, and stays out, as a pair that could still be filled could be filled by hope.
 *
 * @param experiment whose nights they are
 * @param diary what mornings came after them
 * @param open the days that can be scored just now
 */
record ExperimentNights(Experiment experiment, Diary diary, OpenDays open) {

	/** The mornings after the nights before one, as far as they are to count. */
	NightLog log(int end, IntPredicate counts) {
		Map<Integer, Integer> pains = new TreeMap<>();
		IntStream.range(0, end)
			.filter(counts)
			.forEach((night) -> this.diary.morning(day(night).plusDays(1))
				.filter((entry) -> !entry.fromPaper())
				.ifPresent((entry) -> pains.put(night, entry.said().pain().points())));
		return new NightLog(pains, Math.min(end, over()));
	}

	/**
	 * Whether the arm of a night was looked at, and that of the nights of its block
	 * before it.
	 */
	boolean counts(int night) {
		int first = night - night % design().nightsInHalf();
		return IntStream.rangeClosed(first, night)
			.allMatch((each) -> this.experiment.night(day(each)).filter(Night.SHOWN::equals).isPresent());
	}

	/** Whether an earlier night of its pair is lost, so that this one has no match. */
	boolean isWithoutMatch(int night) {
		NightLog counted = log(night, this::counts);
		return design().countedNights(night / design().nightsInPair())
			.filter((other) -> other < night)
			.anyMatch((other) -> !counts(other) || counted.isMissed(other));
	}

	/** The day that ends with a night. */
	LocalDate day(int night) {
		return this.experiment.terms().first().plusDays(night);
	}

	/** The night that a day ends with; below 0 before the first. */
	int night(LocalDate day) {
		return (int) ChronoUnit.DAYS.between(this.experiment.terms().first(), day);
	}

	/** How many nights' mornings can no longer be scored. */
	private int over() {
		LocalDate earliest = this.open.mornings().stream().min(LocalDate::compareTo).orElseThrow();
		return Math.max(0, night(earliest.minusDays(1)));
	}

	private Design design() {
		return this.experiment.terms().design();
	}

	/** Hides what it is about, so that no log can hold it. */
	@Override
	public String toString() {
		return "ExperimentNights[hidden]";
	}

}
