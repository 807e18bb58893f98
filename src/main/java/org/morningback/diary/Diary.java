package org.morningback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A person's mornings and bedtimes. Immutable.
 *
 * @param plan the tips that they set out to do
 * @param zone where they are; null until that is known
 * @param mornings by the day on which they got up
 * @param bedtimes by the day that ended with them
 */
public record Diary(List<String> plan, @Nullable ZoneId zone, SortedMap<LocalDate, Entry<Morning>> mornings,
		SortedMap<LocalDate, Entry<Pain>> bedtimes) {

	public Diary {
		plan = List.copyOf(plan);
		mornings = Collections.unmodifiableSortedMap(new TreeMap<>(mornings));
		bedtimes = Collections.unmodifiableSortedMap(new TreeMap<>(bedtimes));
	}

	/** A diary without an entry. */
	public static Diary begun(List<String> plan) {
		return new Diary(plan, null, new TreeMap<>(), new TreeMap<>());
	}

	/** The same diary of somebody who set out to do other tips. */
	public Diary withPlan(List<String> other) {
		return new Diary(other, this.zone, this.mornings, this.bedtimes);
	}

	/**
	 * The same diary of somebody who is there now; earlier entries stay where they were.
	 */
	public Diary in(ZoneId other) {
		return new Diary(this.plan, other, this.mornings, this.bedtimes);
	}

	/** The same diary with a morning in the place of what was said of that day before. */
	public Diary with(LocalDate day, Morning morning, Instant at) {
		return new Diary(this.plan, this.zone, put(this.mornings, day, morning, at), this.bedtimes);
	}

	/** The same diary with the pain at the end of a day. */
	public Diary withBedtime(LocalDate day, Pain pain, Instant at) {
		return new Diary(this.plan, this.zone, this.mornings, put(this.bedtimes, day, pain, at));
	}

	/**
	 * The same diary with mornings that were written on paper. What was said of a day
	 * stays.
	 * @param scores the pain on getting up, by day
	 */
	public Diary withPaper(Map<LocalDate, Pain> scores, Instant at) {
		var copy = new TreeMap<>(this.mornings);
		scores.forEach((day, pain) -> copy.putIfAbsent(day,
				Entry.typedIn(new Morning(pain, null, null, List.of()), here(), at)));
		return new Diary(this.plan, this.zone, copy, this.bedtimes);
	}

	/** What was said of a morning. */
	public Optional<Entry<Morning>> morning(LocalDate day) {
		return Optional.ofNullable(this.mornings.get(day));
	}

	/** What was said of the end of a day. */
	public Optional<Entry<Pain>> bedtime(LocalDate day) {
		return Optional.ofNullable(this.bedtimes.get(day));
	}

	/**
	 * The days for which something can be said just now; none until the zone is known.
	 */
	public Optional<OpenDays> openAt(Instant now) {
		return Optional.ofNullable(this.zone).map((here) -> OpenDays.at(now.atZone(here)));
	}

	private <T> SortedMap<LocalDate, Entry<T>> put(SortedMap<LocalDate, Entry<T>> entries, LocalDate day, T said,
			Instant at) {
		var copy = new TreeMap<>(entries);
		copy.put(day, Entry.after(copy.get(day), said, here(), at));
		return copy;
	}

	private ZoneId here() {
		return Optional.ofNullable(this.zone).orElseThrow(() -> new IllegalStateException("No day without a zone"));
	}

	/** Hides the entries, so that no log can hold them. */
	@Override
	public String toString() {
		return "Diary[" + this.mornings.size() + " mornings]";
	}

}
