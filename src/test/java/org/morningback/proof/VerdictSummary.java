package org.morningback.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.morningback.proof.Told.Topic;

/**
 * What many people are told, for people to review: each case in a line, and how many of
 * each group are told what.
 */
final class VerdictSummary {

	private static final Set<Topic> COUNTED = EnumSet.complementOf(EnumSet.of(Topic.POINTS));

	private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

	private final List<String> groups = new ArrayList<>();

	private final List<String> cases = new ArrayList<>();

	/** Counts a group of people, such as "worked cases". */
	void count(String group, Iterable<Told> people) {
		int all = 0;
		for (Told told : people) {
			all++;
			COUNTED.forEach((topic) -> told.facts()
				.get(topic)
				.forEach((name, fact) -> this.counts
					.computeIfAbsent(label(topic, name, fact), (l) -> new LinkedHashMap<>())
					.merge(group, 1, Integer::sum)));
		}
		this.groups.add(group);
		this.counts.computeIfAbsent("0 people", (label) -> new LinkedHashMap<>()).put(group, all);
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
		this.counts.forEach((label, counted) -> lines.add(label.substring(2) + ": " + in(counted)));
		lines.addAll(this.cases);
		return lines;
	}

	private String in(Map<String, Integer> counted) {
		return this.groups.stream()
			.map((group) -> counted.getOrDefault(group, 0).toString())
			.collect(Collectors.joining(" / "));
	}

	private static String label(Topic topic, String name, String fact) {
		return "%d %s".formatted(topic.ordinal() + 1,
				topic.isSingle() ? topic.word() + ' ' + fact : (topic.word() + ' ' + name + ' ' + fact).strip());
	}

}
