package org.morningback.mornings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.morningback.diary.Pain;

import org.springframework.util.MultiValueMap;

/**
 * What was typed in from paper, as it was sent: the fields of other days are never read.
 *
 * @param sent what was chosen, by day; days that were left empty are not in it
 */
record PaperForm(Map<LocalDate, List<String>> sent) {

	private static final String BEGINNING = "pain-";

	static PaperForm of(MultiValueMap<String, String> fields, List<LocalDate> days) {
		var sent = new LinkedHashMap<LocalDate, List<String>>();
		days.forEach((day) -> {
			List<String> values = fields.getOrDefault(name(day), List.of());
			if (!values.equals(List.of("")) && !values.isEmpty()) {
				sent.put(day, values);
			}
		});
		return new PaperForm(sent);
	}

	/** Nothing was typed in yet. */
	static PaperForm empty() {
		return new PaperForm(Map.of());
	}

	/** The field of a day. */
	static String name(LocalDate day) {
		return BEGINNING + day;
	}

	/** What is wrong, in a word by day. */
	Map<LocalDate, String> violations() {
		var violations = new LinkedHashMap<LocalDate, String>();
		this.sent.keySet()
			.stream()
			.filter((day) -> pain(day).isEmpty())
			.forEach((day) -> violations.put(day, "unknown"));
		return violations;
	}

	/** What a sound form says. */
	Map<LocalDate, Pain> scores() {
		var scores = new TreeMap<LocalDate, Pain>();
		this.sent.keySet().forEach((day) -> scores.put(day, pain(day).orElseThrow()));
		return scores;
	}

	/** What was chosen for a day; nothing where that is none of the points. */
	String chosen(LocalDate day) {
		return pain(day).map((pain) -> String.valueOf(pain.points())).orElse("");
	}

	private Optional<Pain> pain(LocalDate day) {
		return Optional.ofNullable(this.sent.get(day))
			.filter((values) -> values.size() == 1)
			.flatMap((values) -> Pain.of(values.get(0)));
	}

	/** Hides what was chosen, so that no log can hold it. */
	@Override
	public String toString() {
		return "PaperForm[hidden]";
	}

}
