package org.morningback.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.morningback.proof.Told.Change;
import org.morningback.proof.Told.Topic;

/**
 * What people are told differently by two contents: each difference once, with the people
 * who meet it.
 */
final class Differences {

	private static final int EXAMPLES = 3;

	private final Map<String, List<Change>> people = new LinkedHashMap<>();

	private int all;

	/**
	 * One more person.
	 * @param who names the person
	 */
	void add(Supplier<String> who, Told before, Told after) {
		this.all++;
		List<Change> changes = before.changesTo(after);
		if (!changes.isEmpty()) {
			this.people.put(who.get(), changes);
		}
	}

	boolean isEmpty() {
		return this.people.isEmpty();
	}

	/** How many are told something else, of how many. */
	String count() {
		return String.format(Locale.ROOT, "%,d of %,d", this.people.size(), this.all);
	}

	/**
	 * Each difference with the number of people, what matters most first.
	 * @param topics what the differences are about
	 * @param unfolded of these a few people are named
	 */
	List<String> lines(Set<Topic> topics, Set<Topic> unfolded) {
		var lines = new ArrayList<String>();
		for (Topic topic : topics) {
			whom(topic).entrySet()
				.stream()
				.sorted(Comparator.comparing((Map.Entry<Change, List<String>> each) -> -each.getValue().size())
					.thenComparing((each) -> each.getKey().words()))
				.forEach((each) -> {
					List<String> named = each.getValue();
					lines.add(String.format(Locale.ROOT, "%s: %,d", each.getKey(), named.size()));
					if (unfolded.contains(topic)) {
						named.stream().limit(EXAMPLES).forEach((who) -> lines.add("  " + who));
					}
				});
		}
		return lines;
	}

	/** Each person who is told something else, with all of it. */
	List<String> each() {
		return this.people.keySet()
			.stream()
			.map((who) -> who + " | "
					+ to(who, EnumSet.allOf(Topic.class)).map(Change::toString).collect(Collectors.joining("; ")))
			.toList();
	}

	/** What somebody is told differently about some topics. */
	Stream<Change> to(String who, Set<Topic> topics) {
		return this.people.getOrDefault(who, List.of()).stream().filter((change) -> topics.contains(change.topic()));
	}

	private Map<Change, List<String>> whom(Topic topic) {
		var whom = new LinkedHashMap<Change, List<String>>();
		this.people.forEach((who, changes) -> changes.stream()
			.filter((change) -> change.topic() == topic)
			.forEach((change) -> whom.computeIfAbsent(change, (key) -> new ArrayList<>()).add(who)));
		return whom;
	}

}
