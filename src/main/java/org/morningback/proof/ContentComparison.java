package org.morningback.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.ContentItem;
import org.morningback.release.Release;
import org.morningback.release.yaml.KnowledgeFiles.Authored;

/** How two contents are written differently: items by name, texts by number. */
final class ContentComparison {

	private static final String WORDING = "wording/";

	private final List<String> lines = new ArrayList<>();

	private ContentComparison() {
	}

	/** What differs, a line each; empty when nothing does. */
	static List<String> lines(Authored before, Authored after) {
		var comparison = new ContentComparison();
		comparison.names("questions", questions(before.release().knowledge()), questions(after.release().knowledge()));
		comparison.names("options", options(before.release().knowledge()), options(after.release().knowledge()));
		comparison.items(before.items(), after.items());
		comparison.texts(before.release(), after.release());
		return comparison.lines;
	}

	private void items(List<ContentItem> before, List<ContentItem> after) {
		Map<String, Map<String, String>> then = byKind(before);
		Map<String, Map<String, String>> now = byKind(after);
		Set<String> kinds = new LinkedHashSet<>(now.keySet());
		kinds.addAll(then.keySet());
		kinds.forEach((kind) -> names(kind, then.getOrDefault(kind, Map.of()), now.getOrDefault(kind, Map.of())));
	}

	private void names(String what, Map<String, ?> before, Map<String, ?> after) {
		NamedChanges.between(before, after).words().forEach((words) -> this.lines.add(what + " " + words));
	}

	private void texts(Release before, Release after) {
		Set<String> languages = new TreeSet<>(before.wordings().keySet());
		languages.addAll(after.wordings().keySet());
		for (String language : languages) {
			Map<String, Map<String, String>> then = byKind(before.wordings().get(language));
			Map<String, Map<String, String>> now = byKind(after.wordings().get(language));
			Set<String> kinds = new TreeSet<>(then.keySet());
			kinds.addAll(now.keySet());
			kinds.forEach(
					(kind) -> NamedChanges.between(then.getOrDefault(kind, Map.of()), now.getOrDefault(kind, Map.of()))
						.counts()
						.forEach((count) -> this.lines
							.add(String.format(Locale.ROOT, "texts of %s in '%s': %s", kind, language, count))));
		}
	}

	/** Definitions of all items that hold no texts. */
	private static Map<String, Map<String, String>> byKind(List<ContentItem> items) {
		var kinds = new LinkedHashMap<String, Map<String, String>>();
		items.stream()
			.filter((item) -> !item.kind().startsWith(WORDING))
			.forEach((item) -> kinds.computeIfAbsent(item.kind(), (kind) -> new LinkedHashMap<>())
				.put(item.key(), item.definition()));
		return kinds;
	}

	private static Map<String, Map<String, String>> byKind(@Nullable Wording wording) {
		var kinds = new TreeMap<String, Map<String, String>>();
		if (wording != null) {
			wording.texts()
				.forEach((key, text) -> kinds.computeIfAbsent(key.split("\\.")[0], (kind) -> new TreeMap<>())
					.put(key, text));
		}
		return kinds;
	}

	private static Map<String, Object> questions(KnowledgeBase knowledge) {
		var questions = new LinkedHashMap<String, Object>();
		knowledge.questions().forEach((question) -> questions.put(question.id().value(), question));
		return questions;
	}

	private static Map<String, Object> options(KnowledgeBase knowledge) {
		var options = new LinkedHashMap<String, Object>();
		knowledge.questions()
			.forEach((question) -> question.options()
				.forEach((option) -> options.put(option.id() + " of " + question.id(), option)));
		return options;
	}

}
