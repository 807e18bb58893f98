package org.morningback.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.morningback.experiment.RunIn;

/**
 * The fourteen days up to one, and what they say. What is older is kept and does not
 * count.
 *
 * @param days the days, the earliest first
 */
public record Fortnight(List<Day> days) {

	public static final int DAYS = 14;

	public Fortnight {
		days = List.copyOf(days);
	}

	/**
	 * A day.
	 *
	 * @param date which one
	 * @param morning what was said of getting up, if anything
	 * @param before what was said of the bedtime before, if anything
	 */
	public record Day(LocalDate date, Optional<Entry<Morning>> morning, Optional<Entry<Pain>> before) {

		/** By how many points the night made it worse, where both its ends are known. */
		Optional<Integer> gain() {
			return this.morning.flatMap((up) -> this.before.map((down) -> painOf(up).points() - down.said().points()));
		}

		/** Whether anything of the plan was done. */
		public boolean planDone() {
			return this.morning.filter((up) -> !up.said().done().isEmpty()).isPresent();
		}

		private static Pain painOf(Entry<Morning> morning) {
			return morning.said().pain();
		}

	}

	/** The fortnight of a diary that ends with a day. */
	public static Fortnight upTo(LocalDate last, Diary diary) {
		return new Fortnight(IntStream.range(0, DAYS)
			.mapToObj((at) -> last.minusDays(DAYS - 1L - at))
			.map((date) -> new Day(date, diary.morning(date), diary.bedtime(date.minusDays(1))))
			.toList());
	}

	/** Of which days no morning is scored. */
	public List<LocalDate> missing() {
		return this.days.stream().filter((day) -> day.morning().isEmpty()).map(Day::date).toList();
	}

	/** The mornings before an experiment: today's once it is scored. */
	public RunIn runIn() {
		int end = this.days.get(DAYS - 1).morning().isPresent() ? DAYS : DAYS - 1;
		return new RunIn(this.days.subList(end - RunIn.MORNINGS, end)
			.stream()
			.flatMap((day) -> day.morning().stream())
			.map((morning) -> morning.said().pain().points())
			.toList());
	}

	/** How many mornings are scored. */
	public int scored() {
		return (int) scores().count();
	}

	/** So many of the latest mornings as are enough; empty where there are fewer. */
	public Optional<Spread> latest(int enough) {
		return latest(enough, enough);
	}

	/** All its scored mornings; empty where they are not enough. */
	public Optional<Spread> whole(int enough) {
		return latest(DAYS, enough);
	}

	/** Of how many mornings it was asked: not of those from paper. */
	public int planAsked() {
		return scored() - fromPaper();
	}

	/** How many of the scored mornings were typed in from paper. */
	public int fromPaper() {
		return (int) this.days.stream().flatMap((day) -> day.morning().stream()).filter(Entry::fromPaper).count();
	}

	/** Whether nights make it worse. */
	public Overnight overnight() {
		return Overnight.of(this.days.stream().map(Day::gain).flatMap(Optional::stream).toList());
	}

	/** On how many mornings something of the plan was done. */
	public int planDone() {
		return (int) this.days.stream().filter(Day::planDone).count();
	}

	private Optional<Spread> latest(int most, int enough) {
		List<Pain> scores = scores().toList();
		return (scores.size() < enough) ? Optional.empty()
				: Optional.of(Spread.of(scores.subList(Math.max(0, scores.size() - most), scores.size())));
	}

	private Stream<Pain> scores() {
		return this.days.stream().flatMap((day) -> day.morning().stream()).map(Day::painOf);
	}

}
