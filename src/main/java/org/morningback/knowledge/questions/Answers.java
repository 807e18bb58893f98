package org.morningback.knowledge.questions;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person answered: for each answered question the options chosen. Immutable. An
 * unanswered question has no entry; silence is never a "no".
 *
 * @param chosen the options chosen, by question; never an empty list
 */
public record Answers(Map<Question.Id, List<Option.Id>> chosen) {

	private static final Answers NONE = new Answers(Map.of());

	public Answers {
		var copy = new LinkedHashMap<Question.Id, List<Option.Id>>();
		chosen.forEach((question, options) -> {
			if (!options.isEmpty()) {
				copy.put(question, List.copyOf(options));
			}
		});
		chosen = Collections.unmodifiableMap(copy);
	}

	public static Answers none() {
		return NONE;
	}

	public Answers with(Question.Id question, Collection<Option.Id> options) {
		var copy = new LinkedHashMap<>(this.chosen);
		copy.put(question, List.copyOf(options));
		return new Answers(copy);
	}

	/** The same answers with those of another sheet laid over them. */
	public Answers with(Answers others) {
		var copy = new LinkedHashMap<>(this.chosen);
		copy.putAll(others.chosen);
		return new Answers(copy);
	}

	public Answers without(Collection<Question.Id> questions) {
		var copy = new LinkedHashMap<>(this.chosen);
		copy.keySet().removeAll(questions);
		return new Answers(copy);
	}

	/** The options chosen for a question; empty when it was not answered. */
	public List<Option.Id> to(Question.Id question) {
		return this.chosen.getOrDefault(question, List.of());
	}

	public boolean contains(Question.Id question) {
		return this.chosen.containsKey(question);
	}

	public Set<Question.Id> questions() {
		return this.chosen.keySet();
	}

}
