package org.morningback.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.KnowledgeCheck.Problem;

/**
 * Each region fills each placeholder. What a region lacks is said once, however many
 * texts need it.
 */
final class PlaceholderCheck {

	private final List<Region> regions;

	private final String language;

	private final Consumer<Problem> report;

	PlaceholderCheck(List<Region> regions, String language, Consumer<Problem> report) {
		this.regions = regions;
		this.language = language;
		this.report = report;
	}

	static boolean isRegional(String key) {
		return key.startsWith("regions.");
	}

	void check(Wording wording) {
		uses(wording).forEach((name, texts) -> {
			List<Region> without = this.regions.stream()
				.filter((region) -> !wording.namesIn(region).containsKey(name))
				.toList();
			if (without.size() == this.regions.size()) {
				TextPlace first = TextPlace.of(texts.get(0));
				problem(first.item(),
						first.named("no region has anything for {" + name + '}' + more(texts.size() - 1)));
			}
			else {
				without.forEach((region) -> lacks(region, name, texts));
			}
		});
	}

	/** The texts that need a name, by that name. */
	private static Map<String, List<String>> uses(Wording wording) {
		var uses = new TreeMap<String, List<String>>();
		new TreeMap<>(wording.texts()).forEach((key, text) -> {
			if (!isRegional(key) && !key.startsWith("phrases.")) {
				Wording.placeholdersIn(text)
					.distinct()
					.forEach((name) -> uses.computeIfAbsent(name, (each) -> new ArrayList<>()).add(key));
			}
		});
		return uses;
	}

	private void lacks(Region region, String name, List<String> texts) {
		String need = "there is no '" + name + "', which '" + texts.get(0) + "' names" + more(texts.size() - 1)
				+ "; write '" + name + ": …' ";
		if (this.regions.stream().anyMatch((other) -> other.phones().containsKey(name))) {
			this.report.accept(new Problem("regions", region.id().value(), need + "among its phones"));
		}
		else {
			problem("regions." + region.id(), need + "here");
		}
	}

	private void problem(String item, String message) {
		this.report.accept(new Problem("wording/" + this.language, item, message));
	}

	private static String more(int others) {
		return (others > 0) ? " (and " + others + " more)" : "";
	}

}
