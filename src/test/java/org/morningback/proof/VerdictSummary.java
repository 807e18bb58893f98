package org.morningback.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.morningback.proof.Told.Topic;

/**
 * What many people are told, for people to review: each case in a line, and how many of
 * each group are told what.
 */
final class VerdictSummary {

	private static final Set<Topic> COUNTED = EnumSet.complementOf(EnumSet.of(Topic.POINTS));

	private final Map<String, Map<String, String>> told = new TreeMap<>();

	private final List<String> groups = new ArrayList<>();

	private final List<String> cases = new ArrayList<>();

	/** Counts a group of people, such as "worked cases". */
	void count(String group, Collection<Told> people) {
		add(group, people, String::valueOf);
	}

	/** Tells of how many of each hundred it holds: close enough for people made up. */
	void share(String group, Collection<Told> people) {
		add(group, people, (count) -> (100 * count < people.size()) ? "<1"
				: String.valueOf(Math.round(100.0 * count / people.size())));
	}

	private void add(String group, Collection<Told> people, IntFunction<String> text) {
		var counts = new TreeMap<String, Integer>();
		people.forEach((told) -> COUNTED.forEach((topic) -> told.facts()
			.get(topic)
			.forEach((name, fact) -> counts.merge(label(topic, name, fact), 1, Integer::sum))));
		this.groups.add("%d %s".formatted(people.size(), group));
		counts.forEach((label, count) -> this.told.computeIfAbsent(label, (key) -> new HashMap<>())
			.put(this.groups.get(this.groups.size() - 1), text.apply(count)));
	}

	/** Names what somebody is told. */
	void name(String who, Told told) {
		this.cases.add(who + ": " + String.join("; ", told.facts().get(Topic.URGENCY).values())
				+ told.facts()
					.get(Topic.FINDINGS)
					.entrySet()
					.stream()
					.map((finding) -> ", " + finding.getKey() + ' ' + finding.getValue())
					.collect(Collectors.joining()));
	}

	List<String> lines() {
		var lines = new ArrayList<String>();
		lines.add("counted: " + String.join(" / ", this.groups));
		this.told.forEach((label,
				texts) -> lines.add(label.substring(2) + ": "
						+ this.groups.stream()
							.map((group) -> texts.getOrDefault(group, "0"))
							.collect(Collectors.joining(" / "))));
		lines.addAll(this.cases);
		return lines;
	}

	private static String label(Topic topic, String name, String fact) {
		return "%d %s".formatted(topic.ordinal() + 1,
				topic.isSingle() ? topic.word() + ' ' + fact : (topic.word() + ' ' + name + ' ' + fact).strip());
	}

}
