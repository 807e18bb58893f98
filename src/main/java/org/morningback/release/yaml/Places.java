package org.morningback.release.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.morningback.release.KnowledgeCheck.Problem;

/** Where each item of the content stands, and where one that is missing belongs. */
public final class Places {

	private static final String WORDING = "wording/";

	private final Map<String, String> places = new LinkedHashMap<>();

	Places() {
	}

	/** Remembers that an item was read at a place such as "tips.yml:12". */
	void itemRead(String kind, String key, String place) {
		this.places.put(kind + '/' + key, place);
	}

	/** The place of an item with a problem, or the nearest to where it belongs. */
	String of(Problem problem) {
		return Optional.ofNullable(this.places.get(problem.kind() + '/' + problem.item()))
			.or(() -> lastOfSection(problem.kind() + '/', problem.item()))
			.or(() -> asInAnotherLanguage(problem.kind(), problem.item()))
			.orElse(ContentItems.LISTS.contains(problem.kind()) ? problem.kind() + ".yml" : problem.kind());
	}

	/** Only words are items in sections. */
	private Optional<String> lastOfSection(String beginning, String item) {
		String section = item.replaceFirst("\\..*", "");
		return this.places.entrySet()
			.stream()
			.filter((place) -> beginning.startsWith(WORDING) && place.getKey().startsWith(beginning)
					&& (place.getKey().substring(beginning.length()) + '.').startsWith(section + '.'))
			.map(Map.Entry::getValue)
			.reduce((first, second) -> second);
	}

	/** The file of the same name, without a line. */
	private Optional<String> asInAnotherLanguage(String kind, String item) {
		return this.places.keySet()
			.stream()
			.filter((key) -> kind.startsWith(WORDING) && key.startsWith(WORDING))
			.map((key) -> key.substring(0, key.indexOf('/', WORDING.length()) + 1))
			.distinct()
			.flatMap((language) -> lastOfSection(language, item).stream())
			.map((place) -> kind + place.substring(place.lastIndexOf('/'), place.lastIndexOf(':')))
			.findFirst();
	}

}
