package org.morningback.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.evidence.Evidence;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.Tip;
import org.morningback.release.ContentItem;

/**
 * Makes every mistake of a kind in one item of the content: drops, swaps, misspells and
 * reverses the item and each part of it that decides something. Prose, bibliographic
 * details, single citations among several and the order of things are left alone: whether
 * they are right only a person can tell.
 */
final class Mutants {

	private final KnowledgeBase knowledge;

	private final ContentItem item;

	private final Tree tree;

	private final List<Mutant> made = new ArrayList<>();

	private Mutants(KnowledgeBase knowledge, ContentItem item) {
		this.knowledge = knowledge;
		this.item = item;
		this.tree = Tree.of(item);
	}

	static List<Mutant> of(ContentItem item, KnowledgeBase knowledge) {
		var mutants = new Mutants(knowledge, item);
		mutants.make();
		return mutants.made;
	}

	private void make() {
		this.made.add(new Mutant("drop", "", this.item, Optional.empty()));
		this.made.add(new Mutant("misspell", "", this.item, Optional.of(renamed())));
		if (!this.item.kind().startsWith("wording/")) {
			parts(List.of());
		}
	}

	/** The item under a misspelt key. */
	private ContentItem renamed() {
		String key = misspelt(this.item.key());
		Tree named = this.tree.at(List.of("id")).map((id) -> this.tree.with(List.of("id"), key)).orElse(this.tree);
		return new ContentItem(this.item.kind(), key, this.item.position(), named.json());
	}

	/** Looks at each entry of a map, and at what is below it. */
	private void parts(List<Object> path) {
		if (this.tree.at(path).orElseThrow() instanceof Map<?, ?> map) {
			map.keySet().forEach((key) -> part(key.toString(), plus(path, key)));
		}
	}

	private void part(String key, List<Object> at) {
		switch (key) {
			case "when", "only-when" -> new ConditionMutants(this.knowledge, this.tree, this::add).make(at);
			case "suits-when", "not-if", "shown-when", "ends-when" -> {
				drop(at);
				new ConditionMutants(this.knowledge, this.tree, this::add).make(at);
			}
			case "urgency", "urgency-up-to" -> words(at, Urgency.values());
			case "moment" -> words(at, Tip.Moment.values());
			case "cost" -> words(at, Tip.Cost.values());
			case "phase" -> words(at, RoutineStep.Phase.values());
			case "evidence" -> words(at, Evidence.values());
			case "kind" -> kind(at);
			case "general", "exercise", "specific", "every-option", "in-brief" ->
				add("reverse", at, this.tree.with(at, String.valueOf(!isTrue(at))));
			case "points" -> points(at);
			case "thresholds" -> thresholds(at);
			case "concern", "if-none-of" -> references(at, this.knowledge.causes().stream().map((c) -> c.id()));
			case "tips", "never" -> references(at, this.knowledge.tips().stream().map((tip) -> tip.id()));
			case "options", "of" -> options(at);
			case "none", "unsure", "fresh-for" -> {
				drop(at);
				misspell(at);
			}
			case "alone" -> alone(at);
			case "steps", "questions", "clues" -> items(at);
			case "sources", "level-sources" -> provenance(at);
			case "link", "year" -> drop(at);
			case "phones" -> keys(at);
			default -> {
			}
		}
	}

	private void items(List<Object> list) {
		elements(list).forEach((at) -> {
			drop(at);
			misspell((this.tree.at(at).orElseThrow() instanceof Map<?, ?>) ? plus(at, "id") : at);
			parts(at);
		});
	}

	private void kind(List<Object> at) {
		drop(at);
		misspell(at);
		String other = switch (text(at)) {
			case "pattern" -> "contributor";
			case "contributor" -> "pattern";
			case "single" -> "several";
			case "several" -> "single";
			default -> "";
		};
		if (!other.isEmpty()) {
			add("swap", at, this.tree.with(at, other));
		}
	}

	private void points(List<Object> at) {
		int points = Integer.parseInt(text(at));
		add("reverse", at, this.tree.with(at, String.valueOf(-points)));
		int other = (points == 3 || points == -1) ? points - 1 : points + 1;
		add("swap", at, this.tree.with(at, String.valueOf(other)));
	}

	private void thresholds(List<Object> at) {
		List<Object> low = plus(at, "possible");
		List<Object> middle = plus(at, "fits");
		List<Object> high = plus(at, "fits-well");
		add("swap", at, this.tree.with(low, text(middle)).with(middle, text(low)));
		add("reverse", at, this.tree.with(low, text(high)).with(high, text(low)));
		add("swap", middle, this.tree.with(middle, text(low)));
		add("swap", high, this.tree.with(high, text(middle)));
	}

	private void options(List<Object> list) {
		elements(list).forEach((at) -> {
			drop(at);
			misspell(at);
		});
	}

	/** A sign that is promised another urgency, or none. */
	private void alone(List<Object> map) {
		keys(map);
		((Map<?, ?>) this.tree.at(map).orElseThrow()).keySet().forEach((urgency) -> {
			List<Object> at = plus(map, urgency);
			elements(at).forEach(this::drop);
			Stream.of(Urgency.values())
				.map(Urgency::word)
				.filter((other) -> this.tree.at(plus(map, other)).isEmpty())
				.findFirst()
				.ifPresent((other) -> add("swap", at, this.tree.renamed(at, other)));
		});
	}

	private void keys(List<Object> map) {
		((Map<?, ?>) this.tree.at(map).orElseThrow()).keySet().forEach((key) -> {
			drop(plus(map, key));
			add("misspell", plus(map, key), this.tree.renamed(plus(map, key), misspelt(key.toString())));
		});
	}

	private void references(List<Object> at, Stream<?> known) {
		List<String> names = known.map(Object::toString).toList();
		List<List<Object>> elements = elements(at);
		List<String> listed = elements.stream().map(this::text).toList();
		for (List<Object> element : elements) {
			drop((elements.size() == 1) ? at : element);
			misspell(element);
			after(text(element), names).filter((other) -> !listed.contains(other))
				.findFirst()
				.ifPresent((other) -> add("swap", element, this.tree.with(element, other)));
		}
	}

	private void provenance(List<Object> at) {
		elements(at).forEach(this::misspell);
		Tree without = this.tree.without(at);
		for (String key : List.of("judgement", "level-judgement")) {
			List<Object> judgement = plus(at.subList(0, at.size() - 1), key);
			without = without.at(judgement).isPresent() ? without.without(judgement) : without;
		}
		add("drop", at, without);
	}

	/** The next word of the same kind, and the one at the other end. */
	private void words(List<Object> at, Enum<?>[] values) {
		List<String> words = Stream.of(values)
			.map((value) -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.toList();
		int position = words.indexOf(text(at));
		String next = words.get((position + 1 < words.size()) ? position + 1 : position - 1);
		String mirrored = words.get(words.size() - 1 - position);
		drop(at);
		misspell(at);
		add("swap", at, this.tree.with(at, next));
		if (!mirrored.equals(text(at)) && !mirrored.equals(next)) {
			add("reverse", at, this.tree.with(at, mirrored));
		}
	}

	private void drop(List<Object> at) {
		add("drop", at, this.tree.without(at));
	}

	private void misspell(List<Object> at) {
		add("misspell", at, this.tree.with(at, misspelt(text(at))));
	}

	private void add(String operator, List<Object> at, Tree changed) {
		String place = at + " " + this.tree.at(at).map((was) -> was.toString()).orElse("");
		this.made.add(new Mutant(operator, place.substring(0, Math.min(place.length(), 160)), this.item,
				Optional.of(new ContentItem(this.item.kind(), this.item.key(), this.item.position(), changed.json()))));
	}

	private boolean isTrue(List<Object> at) {
		return Boolean.parseBoolean(text(at));
	}

	private String text(List<Object> at) {
		return this.tree.at(at).orElseThrow().toString();
	}

	/** The places of a list's elements; a single value counts as a list of one. */
	private List<List<Object>> elements(List<Object> list) {
		return elements(this.tree, list);
	}

	static List<List<Object>> elements(Tree tree, List<Object> list) {
		var elements = new ArrayList<List<Object>>();
		if (tree.at(list).orElseThrow() instanceof List<?> values) {
			for (int i = 0; i < values.size(); i++) {
				elements.add(plus(list, i));
			}
		}
		else {
			elements.add(list);
		}
		return elements;
	}

	static List<Object> plus(List<Object> path, Object step) {
		var longer = new ArrayList<>(path);
		longer.add(step);
		return longer;
	}

	/** The names after one, and then those before it. */
	static Stream<String> after(String name, List<String> names) {
		int position = names.indexOf(name);
		return Stream.concat(names.subList(position + 1, names.size()).stream(),
				names.subList(0, Math.max(0, position)).stream());
	}

	/** Two letters in the wrong order, or one too few. */
	static String misspelt(String word) {
		int middle = word.length() / 2;
		for (int i = middle; i > 0; i--) {
			if (word.charAt(i) != word.charAt(i - 1)) {
				return word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.substring(i + 1);
			}
		}
		return word + word;
	}

	static List<String> optionsOf(KnowledgeBase knowledge, String question) {
		return knowledge.question(new Question.Id(question))
			.stream()
			.flatMap((found) -> found.options().stream())
			.map((option) -> option.id().value())
			.toList();
	}

}
