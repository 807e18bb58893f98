package org.morningback.render.drawing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts that drawings share, such as a head or a bed. A picture in a page cannot look
 * into another file, so each drawing gets a copy of the parts it uses.
 */
final class Parts {

	static final Pattern ID = Pattern.compile(" id=\"([\\w-]+)\"");

	static final Pattern USE = Pattern.compile("xlink:href=\"#([\\w-]+)\"");

	/** A part is a direct child of the definitions, so it is indented by four. */
	private static final Pattern PART = Pattern.compile("^ {4}<(?:g id.*?^ {4}</g>|[^g!/].*?/>$)",
			Pattern.MULTILINE | Pattern.DOTALL);

	private final Map<String, String> parts = new LinkedHashMap<>();

	private Parts() {
	}

	static Parts of(String svg) {
		var parts = new Parts();
		PART.matcher(svg)
			.results()
			.map(MatchResult::group)
			.forEach((part) -> ids(ID, part).stream().findFirst().ifPresent((id) -> parts.parts.put(id, part)));
		return parts;
	}

	/**
	 * The drawing with the parts it uses; its own come first.
	 * @throws IllegalArgumentException when it uses a part that there is not
	 */
	String into(String svg) {
		Set<String> used = ids(USE, svg);
		used.removeAll(ids(ID, svg));
		if (used.isEmpty()) {
			return svg;
		}
		int start = svg.indexOf('>', svg.indexOf("<svg")) + 1;
		String copies = used.stream().map(this::part).collect(Collectors.joining("\n", "\n  <defs>\n", "\n  </defs>"));
		return svg.substring(0, start) + copies + svg.substring(start);
	}

	private String part(String id) {
		String part = this.parts.get(id);
		if (part == null) {
			throw new IllegalArgumentException("There is no part '" + id + "'");
		}
		return part;
	}

	static Set<String> ids(Pattern pattern, String svg) {
		return pattern.matcher(svg)
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
