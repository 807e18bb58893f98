package org.morningback.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.morningback.knowledge.rules.Audience;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.KnowledgeCheck.Problem;

/**
 * Each language has every text and no stray one, and no text of a region refers to
 * another.
 */
final class WordingCheck {

	private final Release release;

	private final Consumer<Problem> report;

	WordingCheck(Release release, Consumer<Problem> report) {
		this.release = release;
		this.report = report;
	}

	void run() {
		WordingKeys keys = WordingKeys.of(this.release.knowledge());
		if (this.release.wordings().isEmpty()) {
			this.report.accept(new Problem("wording", "wording", "there are no words in any language"));
		}
		new TreeMap<>(this.release.wordings()).forEach((language, wording) -> {
			texts(language, wording, keys);
			audiences(language, wording);
			regionalTexts(language, wording);
			new PlaceholderCheck(this.release.knowledge().regions(), language, this.report).check(wording);
		});
	}

	private void texts(String language, Wording wording, WordingKeys keys) {
		Set<String> present = wording.texts()
			.keySet()
			.stream()
			.map((key) -> key.replaceAll("(?<!options)\\.\\d+$", "[]"))
			.collect(Collectors.toSet());
		Map<TextPlace, List<TextPlace>> missing = byItem(
				keys.required().stream().filter((key) -> !present.contains(key)).toList());
		Map<TextPlace, List<TextPlace>> stray = byItem(
				present.stream().filter((key) -> !keys.knows(key)).sorted().toList());
		misplaced(language, missing.keySet(), stray);
		Set<TextPlace> items = present.stream().map(TextPlace::of).map(TextPlace::whole).collect(Collectors.toSet());
		missing.forEach((item, texts) -> report(language, item, item.missing(texts, items.contains(item))));
		stray.forEach((item, texts) -> texts.forEach((text) -> report(language, text, "nothing uses this text")));
	}

	private static Map<TextPlace, List<TextPlace>> byItem(Collection<String> keys) {
		var items = new LinkedHashMap<TextPlace, List<TextPlace>>();
		keys.stream()
			.map(TextPlace::of)
			.forEach((text) -> items.computeIfAbsent(text.whole(), (item) -> new ArrayList<>()).add(text));
		return items;
	}

	/** Texts that only stand in the wrong place are neither missing nor stray. */
	private void misplaced(String language, Set<TextPlace> missing, Map<TextPlace, List<TextPlace>> stray) {
		for (TextPlace found : List.copyOf(stray.keySet())) {
			Optional<TextPlace> right = missing.stream().filter(found::isMeantFor).findFirst();
			right.ifPresent((item) -> {
				stray.keySet().removeIf((other) -> other.isMeantFor(item) && other.section().equals(found.section()));
				missing.remove(item);
				report(language, found, found.misplaced(item));
			});
		}
	}

	/** A text that some are spared is one that a page can do without. */
	private void audiences(String language, Wording wording) {
		this.release.knowledge().audiences().stream().map(Audience::text).forEach((key) -> {
			if (!wording.texts().containsKey(key)) {
				this.report.accept(new Problem("only-for", key, "there is no such text in wording/" + language));
			}
			else if (!WordingKeys.canBeLeftOut(key)) {
				this.report.accept(new Problem("only-for", key,
						"it can leave out elements of lists and lines of the safety card only"));
			}
		});
	}

	/** They are filled in as they stand. */
	private void regionalTexts(String language, Wording wording) {
		wording.texts()
			.entrySet()
			.stream()
			.filter((text) -> PlaceholderCheck.isRegional(text.getKey())
					&& Wording.placeholdersIn(text.getValue()).findAny().isPresent())
			.map(Map.Entry::getKey)
			.sorted()
			.forEach((key) -> report(language, TextPlace.of(key), "a region's own text cannot have a placeholder"));
	}

	private void report(String language, TextPlace text, String message) {
		this.report.accept(new Problem("wording/" + language, text.item(), text.named(message)));
	}

}
