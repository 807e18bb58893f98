package org.morningback.diary;

import java.time.LocalDate;
import java.util.Optional;

import org.morningback.knowledge.rules.LookBackRule;

/**
 * When to look back next. It stays due until it is done.
 *
 * @param day from which day on
 * @param due whether that day has come
 */
public record NextLookBack(LocalDate day, boolean due) {

	/**
	 * The next time; empty once all are done.
	 * @param began the day on which the diary began
	 * @param last the day of the latest look back that was done
	 */
	public static Optional<NextLookBack> of(LookBackRule rule, LocalDate began, Optional<LocalDate> last,
			LocalDate today) {
		return rule.afterDays()
			.stream()
			.map(began::plusDays)
			.filter((day) -> last.isEmpty() || last.get().isBefore(day))
			.findFirst()
			.map((day) -> new NextLookBack(day, !today.isBefore(day)));
	}

}
