package org.morningback.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.morningback.experiment.BeforeAfter;

/**
 * A bed that somebody has bought, and sleeps in from now on.
 *
 * @param change what it is, by the content's word
 * @param first the day that ended with the first night in it
 */
public record NewBed(String change, LocalDate first) {

	/** On which morning there is something to say. */
	public LocalDate due() {
		return this.first.plusDays(BeforeAfter.LENGTH + 1L);
	}

	/** Whether mornings are still to come. */
	public boolean isOpen(LocalDate today) {
		return today.isBefore(due());
	}

	/** What mornings were before it and are after it; empty where they are too few. */
	public Optional<BeforeAfter> compare(Diary diary) {
		Map<Integer, Integer> pains = new TreeMap<>();
		diary.mornings()
			.forEach((day, entry) -> pains.put((int) ChronoUnit.DAYS.between(this.first.plusDays(1), day),
					entry.said().pain().points()));
		return BeforeAfter.of(pains);
	}

	/** Hides what it is about, so that no log can hold it. */
	@Override
	public String toString() {
		return "NewBed[hidden]";
	}

}
