package org.morningback.proof;

import java.util.List;
import java.util.Map;

import org.morningback.knowledge.KnowledgeBase;

/** Makes every mistake of a kind in a condition. */
final class ConditionMutants {

	private final KnowledgeBase knowledge;

	private final Tree tree;

	private final Sink sink;

	ConditionMutants(KnowledgeBase knowledge, Tree tree, Sink sink) {
		this.knowledge = knowledge;
		this.tree = tree;
		this.sink = sink;
	}

	/** Takes what was made. */
	interface Sink {

		void add(String operator, List<Object> place, Tree changed);

	}

	void make(List<Object> at) {
		if (!(node(at) instanceof Map<?, ?> map)) {
			sign(at);
			return;
		}
		map.keySet().forEach((key) -> {
			List<Object> below = Mutants.plus(at, key);
			if (map.size() > 1 && !key.equals("at-least") && !key.equals("of")) {
				this.sink.add("drop", below, this.tree.without(below));
			}
			switch (key.toString()) {
				case "sign" -> sign(below);
				case "any" -> {
					list(below);
					this.sink.add("reverse", below, this.tree.renamed(below, map.containsKey("all") ? "every" : "all"));
				}
				case "all" -> {
					list(below);
					this.sink.add("reverse", below, this.tree.renamed(below, map.containsKey("any") ? "some" : "any"));
				}
				case "of" -> list(below);
				case "at-least" -> count(below);
				default -> question(below, key.toString());
			}
		});
	}

	private void sign(List<Object> at) {
		String name = node(at).toString();
		List<String> names = this.knowledge.signs().stream().map((sign) -> sign.id().value()).toList();
		this.sink.add("misspell", at, this.tree.with(at, Mutants.misspelt(name)));
		Mutants.after(name, names)
			.findFirst()
			.ifPresent((other) -> this.sink.add("swap", at, this.tree.with(at, other)));
	}

	private void list(List<Object> at) {
		List<List<Object>> elements = Mutants.elements(this.tree, at);
		elements.forEach((element) -> {
			if (elements.size() > 1) {
				this.sink.add("drop", element, this.tree.without(element));
			}
			make(element);
		});
	}

	private void count(List<Object> at) {
		int number = Integer.parseInt(node(at).toString());
		this.sink.add("swap", at, this.tree.with(at, String.valueOf(number + 1)));
		this.sink.add("swap", at, this.tree.with(at, String.valueOf(number - 1)));
	}

	private void question(List<Object> at, String question) {
		List<String> offered = Mutants.optionsOf(this.knowledge, question);
		List<List<Object>> places = Mutants.elements(this.tree, at);
		List<String> named = places.stream().map((place) -> node(place).toString()).toList();
		this.sink.add("misspell", at, this.tree.renamed(at, Mutants.misspelt(question)));
		for (List<Object> place : places) {
			String option = node(place).toString();
			if (places.size() > 1) {
				this.sink.add("drop", place, this.tree.without(place));
			}
			this.sink.add("misspell", place, this.tree.with(place, Mutants.misspelt(option)));
			Mutants.after(option, offered)
				.filter((other) -> !named.contains(other))
				.findFirst()
				.ifPresent((other) -> this.sink.add("swap", place, this.tree.with(place, other)));
		}
		List<String> others = offered.stream().filter((option) -> !named.contains(option)).toList();
		if (!others.isEmpty()) {
			this.sink.add("reverse", at, this.tree.with(at, others));
		}
	}

	private Object node(List<Object> at) {
		return this.tree.at(at).orElseThrow();
	}

}
