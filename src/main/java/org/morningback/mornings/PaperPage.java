package org.morningback.mornings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The page on which mornings are typed in that were written on paper.
 *
 * @param days the days of the paper that are not scored
 * @param errors what has to be put right, by the field's input
 */
record PaperPage(List<TypedDay> days, Map<String, String> errors) {

	/**
	 * A day of the paper.
	 *
	 * @param date which one
	 * @param name the name of its field
	 * @param chosen the points that were chosen; empty without
	 * @param error what has to be put right; null where all is well
	 */
	record TypedDay(LocalDate date, String name, String chosen, @Nullable String error) {

		/** Hides what was chosen, so that no log can hold it. */
		@Override
		public String toString() {
			return "TypedDay[hidden]";
		}

	}

	static PaperPage of(List<LocalDate> days, PaperForm form, Map<LocalDate, String> violations) {
		var errors = new LinkedHashMap<String, String>();
		violations.forEach((day, word) -> errors.put(PaperForm.name(day), word));
		return new PaperPage(days.stream()
			.map((day) -> new TypedDay(day, PaperForm.name(day), form.chosen(day), violations.get(day)))
			.toList(), errors);
	}

}
