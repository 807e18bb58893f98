package org.morningback.release.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;

/**
 * Reads conditions. A map is met when all its entries are; a bare word is the name of a
 * sign, which is put in its place.
 */
final class ConditionReader {

	private final Map<String, YamlNode> signs;

	private final Map<String, Condition> known = new HashMap<>();

	private final Set<String> beingRead = new LinkedHashSet<>();

	ConditionReader(Map<String, YamlNode> signs) {
		this.signs = signs;
	}

	Condition always(Optional<YamlNode> node) {
		return node.map(this::read).orElseGet(Condition::always);
	}

	Condition never(Optional<YamlNode> node) {
		return node.map(this::read).orElseGet(Condition::never);
	}

	Condition read(YamlNode node) {
		if (node.isText()) {
			return sign(node);
		}
		Map<String, YamlNode> entries = node.entries();
		var parts = new ArrayList<Condition>();
		entries.forEach((key, value) -> {
			switch (key) {
				case "sign" -> parts.add(sign(value));
				case "any" -> parts.add(Condition.any(readAll(value)));
				case "all" -> parts.add(Condition.all(readAll(value)));
				case "at-least" -> parts.add(atLeast(value, node.required("of")));
				case "of" -> {
					if (!entries.containsKey("at-least")) {
						parts.add(atLeast(node.required("at-least"), value));
					}
				}
				default -> parts.add(new Condition.Chosen(new Question.Id(key), options(value)));
			}
		});
		if (parts.isEmpty()) {
			node.report("a condition is expected here");
		}
		return Condition.all(parts);
	}

	/** The condition a sign stands for. */
	Condition sign(YamlNode reference) {
		String name = reference.text();
		if (this.known.containsKey(name)) {
			return this.known.get(name);
		}
		if (!this.signs.containsKey(name)) {
			reference.report("there is no sign '" + name + "'");
			return Condition.never();
		}
		if (!this.beingRead.add(name)) {
			reference.report("the signs " + this.beingRead + " refer to each other in a circle");
			return Condition.never();
		}
		Condition condition = read(this.signs.get(name).required("when"));
		this.beingRead.remove(name);
		this.known.put(name, condition);
		return condition;
	}

	private Condition atLeast(YamlNode count, YamlNode of) {
		List<Condition> counted = readAll(of);
		int number = count.number();
		if (number < 1 || number > counted.size()) {
			count.report("'at-least' goes from 1 to " + counted.size() + " here");
		}
		return new Condition.AtLeast(number, counted);
	}

	/** An empty list would be met always or never, which no author means. */
	private List<Condition> readAll(YamlNode node) {
		List<Condition> conditions = node.list().stream().map(this::read).toList();
		if (conditions.isEmpty()) {
			node.report("at least one condition is expected here");
		}
		return conditions;
	}

	private static List<Option.Id> options(YamlNode node) {
		List<Option.Id> options = node.words(Option.Id::new);
		if (options.isEmpty()) {
			node.report("at least one option is expected here");
		}
		return options;
	}

}
