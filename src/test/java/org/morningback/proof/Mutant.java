package org.morningback.proof;

import java.util.Optional;

import org.morningback.release.ContentItem;
import org.morningback.release.yaml.ParsedContent;

/**
 * One mistake in the content.
 *
 * @param operator what was done: drop, swap, misspell or reverse
 * @param place what it was done to
 * @param item the item it was done to
 * @param changed the item after it; empty when it was dropped
 */
record Mutant(String operator, String place, ContentItem item, Optional<ContentItem> changed) {

	/**
	 * Whether it only drops or misspells a text, which the check of texts always sees.
	 */
	boolean isOfWords() {
		return this.item.kind().startsWith("wording/");
	}

	ParsedContent in(ParsedContent content) {
		return this.changed.map((other) -> content.with(this.item, other)).orElseGet(() -> content.without(this.item));
	}

	@Override
	public String toString() {
		return "%-8s %s/%s %s".formatted(this.operator, this.item.kind(), this.item.key(), this.place);
	}

}
