package org.morningback.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.morningback.proof.Told.Topic;

/**
 * What many people are told, as lines of a file for machines: first each set of facts
 * once, then for each person the numbers of theirs.
 */
final class VerdictRecord {

	private VerdictRecord() {
	}

	static List<String> lines(Map<String, Told> people) {
		var numbers = new LinkedHashMap<String, Integer>();
		var lines = new ArrayList<String>();
		people.forEach((who, told) -> lines.add(told.facts()
			.entrySet()
			.stream()
			.map((facts) -> numbers.computeIfAbsent(text(facts.getKey(), facts.getValue()), (text) -> numbers.size()))
			.map(String::valueOf)
			.collect(Collectors.joining(" ", who + " = ", ""))));
		return Stream.of(numbers.keySet().stream(), Stream.of(""), lines.stream()).flatMap((part) -> part).toList();
	}

	static Map<String, Told> read(List<String> lines) {
		int gap = lines.indexOf("");
		var people = new LinkedHashMap<String, Told>();
		lines.subList(gap + 1, lines.size()).forEach((line) -> {
			String[] parts = line.split(" = ");
			var facts = new EnumMap<Topic, Map<String, String>>(Topic.class);
			Stream.of(parts[1].split(" ")).map(Integer::valueOf).map(lines::get).forEach((text) -> add(text, facts));
			people.put(parts[0], new Told(facts));
		});
		return people;
	}

	private static String text(Topic topic, Map<String, String> facts) {
		return topic + ":"
				+ facts.entrySet()
					.stream()
					.map((fact) -> ' ' + fact.getKey() + (fact.getValue().isEmpty() ? "" : '=' + fact.getValue()))
					.collect(Collectors.joining());
	}

	private static void add(String text, Map<Topic, Map<String, String>> facts) {
		String[] words = text.split(" ");
		var named = new LinkedHashMap<String, String>();
		Stream.of(words)
			.skip(1)
			.map((word) -> word.split("="))
			.forEach((fact) -> named.put(fact[0], (fact.length > 1) ? fact[1] : ""));
		facts.put(Topic.valueOf(words[0].replace(":", "")), named);
	}

}
