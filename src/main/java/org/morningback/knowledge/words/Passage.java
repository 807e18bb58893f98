package org.morningback.knowledge.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in which the region's telephone numbers can be called.
 *
 * @param parts the text in pieces
 */
public record Passage(List<Part> parts) {

	/**
	 * A piece of text.
	 *
	 * @param tel the number to call; blank where the piece is just text
	 */
	public record Part(String text, String tel) {

		public boolean isNumber() {
			return !this.tel.isEmpty();
		}

	}

	public static Passage of(String text, Region region) {
		Matcher number = numbersOf(region).matcher(text);
		var parts = new ArrayList<Part>();
		int from = 0;
		while (number.find()) {
			parts.add(new Part(text.substring(from, number.start()), ""));
			parts.add(new Part(number.group(), number.group().replaceAll("[^0-9+]", "")));
			from = number.end();
		}
		parts.add(new Part(text.substring(from), ""));
		return new Passage(parts.stream().filter((part) -> !part.text().isEmpty()).toList());
	}

	private static Pattern numbersOf(Region region) {
		return Pattern.compile(region.phones()
			.values()
			.stream()
			.sorted(Comparator.comparing(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|", "(?<![0-9])(?:", ")(?![0-9])")));
	}

}
