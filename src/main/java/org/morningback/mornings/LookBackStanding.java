package org.morningback.mornings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.morningback.diary.Baseline;
import org.morningback.diary.NextLookBack;
import org.morningback.journey.LookingBack;
import org.morningback.journey.Visit;
import org.morningback.knowledge.rules.LookBackRule;

/**
 * Where somebody stands who scores their mornings and looks back after some weeks.
 *
 * @param underway whether something is still to be answered again
 * @param done whether all was answered again, the latest time
 * @param next from which day on to look back next; null once all is done
 * @param due whether that day has come
 */
record LookBackStanding(boolean underway, boolean done, @Nullable LocalDate next, boolean due) {

	static final String UNDERWAY = "underway";

	static final String DUE = "due";

	static LookBackStanding of(LookBackRule rule, Baseline baseline, Visit visit, ZoneId zone, LocalDate today) {
		Optional<LocalDate> last = visit.lookingBack()
			.filter((back) -> !back.isUnderway())
			.map((back) -> LocalDate.ofInstant(back.since(), zone));
		Optional<NextLookBack> next = NextLookBack.of(rule, baseline.day(zone), last, today);
		return new LookBackStanding(visit.isLookingBack(), last.isPresent(), next.map(NextLookBack::day).orElse(null),
				next.filter(NextLookBack::due).isPresent());
	}

	/** Whether there is nothing more to look back at. */
	boolean isOver() {
		return this.next == null;
	}

	/** What the page of looking back shows, in the word of its message keys. */
	public String state() {
		if (this.underway) {
			return UNDERWAY;
		}
		if (this.due) {
			return DUE;
		}
		return this.done ? "done" : "early";
	}

}
