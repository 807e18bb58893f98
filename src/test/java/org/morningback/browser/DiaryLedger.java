package org.morningback.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said of their days, noted apart from the application, and what its page
 * has to show of that.
 */
final class DiaryLedger {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

	private final Map<LocalDate, Integer> mornings = new HashMap<>();

	private final Map<LocalDate, Integer> bedtimes = new HashMap<>();

	private final Map<LocalDate, List<String>> done = new HashMap<>();

	private final Set<LocalDate> changed = new HashSet<>();

	void morning(LocalDate day, int pain) {
		Integer before = this.mornings.put(day, pain);
		if (before != null && before != pain) {
			this.changed.add(day);
		}
	}

	/** Notes in the words of the page what of the plan was done. */
	void did(LocalDate day, String words) {
		this.done.computeIfAbsent(day, (first) -> new ArrayList<>()).add(words);
	}

	/** Notes that the page says it in other words from now on. */
	void say(String words, String before) {
		this.done.values().forEach((all) -> all.replaceAll((one) -> one.equals(before) ? words : one));
	}

	void bedtime(LocalDate day, int pain) {
		Integer before = this.bedtimes.put(day, pain);
		if (before != null && before != pain) {
			this.changed.add(day.plusDays(1));
		}
	}

	@Nullable Integer bedtime(LocalDate day) {
		return this.bedtimes.get(day);
	}

	/** What the page has to show on a day. */
	ShownDiary on(LocalDate today) {
		List<LocalDate> days = IntStream.rangeClosed(-13, 0).mapToObj(today::plusDays).toList();
		return new ShownDiary(told(days), rows(days), days.stream().flatMap((day) -> marks(day).stream()).toList(),
				(int) days.stream()
					.filter((day) -> isScored(day) && (day.equals(days.get(0)) || !isScored(day.minusDays(1))))
					.count());
	}

	private List<String> told(List<LocalDate> days) {
		List<Integer> scores = days.stream().map(this.mornings::get).filter(Objects::nonNull).toList();
		var told = new ArrayList<String>();
		if (scores.size() < 7) {
			told.add("%s scored. That is too few to say anything: it takes 7, because pain goes up and down by itself."
				.formatted((scores.size() == 1) ? "1 morning is"
						: scores.isEmpty() ? "No morning is" : scores.size() + " mornings are"));
		}
		else {
			told.addAll(DiarySums.ofWeek(scores.subList(scores.size() - 7, scores.size())));
		}
		told.add(DiarySums.ofNights(days.stream()
			.filter((day) -> isScored(day) && bedtime(day.minusDays(1)) != null)
			.map((day) -> this.mornings.get(day) - this.bedtimes.get(day.minusDays(1)))
			.toList()));
		if (!scores.isEmpty()) {
			told.add("You did something of your plan on %d of %d mornings."
				.formatted(days.stream().filter(this::isPlanDone).count(), scores.size()));
		}
		return told;
	}

	private List<String> rows(List<LocalDate> days) {
		return days.stream().filter((day) -> isScored(day) || bedtime(day.minusDays(1)) != null).map((day) -> {
			var cells = new ArrayList<>(
					List.of(DAY.format(day), orNot(this.mornings.get(day)), orNot(bedtime(day.minusDays(1)))));
			cells.addAll(this.done.getOrDefault(day, List.of()));
			if (this.changed.contains(day)) {
				cells.add("changed later");
			}
			return String.join(" | ", cells);
		}).collect(ArrayList::new, (all, row) -> all.add(0, row), (one, other) -> one.addAll(0, other));
	}

	private List<String> marks(LocalDate day) {
		var marks = new ArrayList<String>();
		if (isScored(day)) {
			marks.add("%d: morning %d".formatted(day.getDayOfMonth(), this.mornings.get(day)));
		}
		if (bedtime(day.minusDays(1)) != null) {
			marks.add("%d: bedtime before %d".formatted(day.getDayOfMonth(), bedtime(day.minusDays(1))));
		}
		if (isPlanDone(day)) {
			marks.add(day.getDayOfMonth() + ": plan");
		}
		return marks;
	}

	private boolean isScored(LocalDate day) {
		return this.mornings.containsKey(day);
	}

	private boolean isPlanDone(LocalDate day) {
		return !this.done.getOrDefault(day, List.of()).isEmpty();
	}

	private static String orNot(@Nullable Integer points) {
		return (points != null) ? points.toString() : "not scored";
	}

}
