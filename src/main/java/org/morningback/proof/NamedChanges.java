package org.morningback.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How things with names differ between two states.
 *
 * @param added what is new
 * @param removed what is gone
 * @param changed what is there both times and not alike
 * @param reordered whether what is there both times stands in another order
 */
record NamedChanges(List<String> added, List<String> removed, List<String> changed, boolean reordered) {

	static NamedChanges between(Map<String, ?> before, Map<String, ?> after) {
		List<String> kept = only(after, before, true);
		return new NamedChanges(only(after, before, false), only(before, after, false),
				kept.stream().filter((name) -> !Objects.equals(before.get(name), after.get(name))).toList(),
				!kept.equals(only(before, after, true)));
	}

	private static List<String> only(Map<String, ?> names, Map<String, ?> others, boolean known) {
		return names.keySet().stream().filter((name) -> others.containsKey(name) == known).toList();
	}

	/** Each kind of change with the names, such as "added: a, b"; empty without any. */
	List<String> words() {
		var words = new ArrayList<String>();
		add(words, "added", this.added);
		add(words, "removed", this.removed);
		add(words, "changed", this.changed);
		if (this.reordered) {
			words.add("in another order");
		}
		return words;
	}

	/** Each kind of change with its number, such as "2 added". */
	List<String> counts() {
		var words = new ArrayList<String>();
		Map.of("added", this.added, "removed", this.removed, "changed", this.changed)
			.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isEmpty())
			.sorted(Map.Entry.comparingByKey())
			.forEach((entry) -> words.add(entry.getValue().size() + " " + entry.getKey()));
		return words;
	}

	private static void add(List<String> words, String what, List<String> names) {
		if (!names.isEmpty()) {
			words.add(what + ": " + String.join(", ", names));
		}
	}

}
