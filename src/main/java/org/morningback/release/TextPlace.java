package org.morningback.release;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a text stands in the files of a language, and how that is said.
 *
 * @param section the key at the margin, such as "tips"
 * @param name the key below it, such as "heat"; empty where the section is the text
 * @param rest the keys below that, such as "text" or "how[]"; may be empty
 */
record TextPlace(String section, String name, String rest) {

	private static final String LIST = "[]";

	static TextPlace of(String key) {
		String[] parts = key.split("\\.", 3);
		return new TextPlace(parts[0], (parts.length > 1) ? parts[1] : "", (parts.length > 2) ? parts[2] : "");
	}

	/** What it is a text of: that is what has a line of its own. */
	TextPlace whole() {
		return this.rest.isEmpty() ? this : new TextPlace(this.section, this.name, "");
	}

	/** The item as problems name it. */
	String item() {
		return (this.name.isEmpty() ? this.section : this.section + '.' + this.name).replace(LIST, "");
	}

	/** A message with the part of the item that it is about. */
	String named(String message) {
		return this.rest.isEmpty() ? message : '\'' + this.rest.replace(LIST, "") + "': " + message;
	}

	/** Whether it has the name of an item, and stands in another section or in none. */
	boolean isMeantFor(TextPlace item) {
		boolean inAnother = this.name.equals(item.name) && !this.section.equals(item.section);
		return !item.name.isEmpty() && (inAnother || this.section.equals(item.name));
	}

	String misplaced(TextPlace right) {
		String place = this.section.equals(right.name) ? "at the margin" : "under '" + this.section + '\'';
		return '\'' + right.name + "' stands " + place + "; it belongs under '" + right.section + '\'';
	}

	/**
	 * What to write for an item without these texts.
	 * @param begun whether some of its texts are there
	 */
	String missing(List<TextPlace> texts, boolean begun) {
		String keys = texts.stream()
			.map((text) -> text.rest.endsWith(LIST) ? text.rest.replace(LIST, ": [ … ]") : text.rest + ": …")
			.collect(Collectors.joining("', '", "'", "'"));
		if (begun) {
			return ((texts.size() > 1) ? "texts are missing" : "a text is missing") + "; write here " + keys;
		}
		if (this.name.isEmpty()) {
			return "this text is missing; write '" + this.section.replace(LIST, ": [ … ]") + '\'';
		}
		return this.rest.isEmpty() && texts.get(0).rest.isEmpty()
				? "this text is missing; write '" + this.name.replace(LIST, "") + ": "
						+ (this.name.endsWith(LIST) ? "[ … ]" : "…") + "' below '" + this.section + ":'"
				: "its texts are missing; write '" + this.name + ":' below '" + this.section + ":', with " + keys;
	}

}
