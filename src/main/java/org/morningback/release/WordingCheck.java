package org.morningback.release;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.morningback.knowledge.rules.Audience;
import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.KnowledgeCheck.Problem;

/**
 * Each language has every text and no stray one, and each region fills each placeholder.
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
		this.release.wordings().forEach((language, wording) -> {
			texts(language, wording, keys);
			audiences(language, wording);
			regionalTexts(language, wording);
			placeholders(language, wording);
		});
	}

	private void texts(String language, Wording wording, WordingKeys keys) {
		Set<String> present = wording.texts()
			.keySet()
			.stream()
			.map((key) -> key.replaceAll("(?<!options)\\.\\d+$", "[]"))
			.collect(Collectors.toSet());
		keys.required()
			.stream()
			.filter((key) -> !present.contains(key))
			.forEach((key) -> report(language, key, "this text is missing"));
		present.stream()
			.filter((key) -> !keys.knows(key))
			.sorted()
			.forEach((key) -> report(language, key, "nothing uses this text"));
	}

	/** A text that some are spared is one that a page can do without. */
	private void audiences(String language, Wording wording) {
		this.release.knowledge().audiences().stream().map(Audience::text).forEach((key) -> {
			if (!wording.texts().containsKey(key)) {
				report(language, key, "there is no such text, though 'only-for' says who it is for");
			}
			else if (!WordingKeys.canBeLeftOut(key)) {
				report(language, key, "'only-for' can leave out elements of lists and lines of the safety card only");
			}
		});
	}

	/** They are filled in as they stand. */
	private void regionalTexts(String language, Wording wording) {
		wording.texts()
			.entrySet()
			.stream()
			.filter((text) -> isRegional(text.getKey())
					&& Wording.placeholdersIn(text.getValue()).findAny().isPresent())
			.map(Map.Entry::getKey)
			.sorted()
			.forEach((key) -> report(language, key, "a region's own text cannot have a placeholder"));
	}

	private void placeholders(String language, Wording wording) {
		for (Region region : this.release.knowledge().regions()) {
			Map<String, String> names = wording.namesIn(region);
			wording.texts().forEach((key, text) -> {
				if (!isRegional(key) && !key.startsWith("phrases.")) {
					Wording.placeholdersIn(text)
						.filter((name) -> !names.containsKey(name))
						.forEach((name) -> report(language, key,
								"the region '" + region.id() + "' has nothing for {" + name + "}"));
				}
			});
		}
	}

	private static boolean isRegional(String key) {
		return key.startsWith("regions.");
	}

	private void report(String language, String key, String message) {
		String[] parts = key.replace("[]", "").split("\\.");
		String item = (parts.length > 1) ? parts[0] + '.' + parts[1] : parts[0];
		this.report.accept(new Problem("wording/" + language, item, key + ": " + message));
	}

}
