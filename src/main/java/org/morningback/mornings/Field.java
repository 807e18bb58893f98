package org.morningback.mornings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.morningback.diary.Pain;

/**
 * Something to choose on a form, ready to print.
 *
 * @param name the name of the field
 * @param several whether more than one can be chosen
 * @param choices what there is to choose
 * @param error the key of what has to be put right; null where all is well
 */
record Field(String name, boolean several, List<Choice> choices, @Nullable String error) {

	Field {
		choices = List.copyOf(choices);
	}

	/**
	 * Something that can be chosen.
	 *
	 * @param inputId the identifier of its input; the first of a field is the field's
	 * name
	 */
	record Choice(String inputId, String value, String label, boolean chosen) {
	}

	/** The points from 0 to 10. */
	static Field scale(String name, List<String> chosen, @Nullable String error) {
		List<String> points = IntStream.rangeClosed(0, Pain.MOST).mapToObj(String::valueOf).toList();
		return of(name, points, (point) -> point, chosen, error);
	}

	/** One of some values. */
	static Field of(String name, Collection<String> values, Function<String, String> label, List<String> chosen,
			@Nullable String error) {
		return new Field(name, false, choices(name, values, label, chosen), error);
	}

	/** Any of some values. */
	static Field anyOf(String name, Collection<String> values, Function<String, String> label, List<String> chosen,
			@Nullable String error) {
		return new Field(name, true, choices(name, values, label, chosen), error);
	}

	private static List<Choice> choices(String name, Collection<String> values, Function<String, String> label,
			List<String> chosen) {
		var choices = new ArrayList<Choice>();
		values.forEach((value) -> choices.add(new Choice(choices.isEmpty() ? name : name + '-' + value, value,
				label.apply(value), chosen.contains(value))));
		return choices;
	}

	public String inputType() {
		return this.several ? "checkbox" : "radio";
	}

	/** Whether anything is chosen, or wrong, which is not to be folded away. */
	boolean isToBeSeen() {
		return this.error != null || this.choices.stream().anyMatch(Choice::chosen);
	}

}
