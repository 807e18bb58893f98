package org.morningback.release;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The languages that can be read, and which of them somebody is best served with.
 *
 * @param all each by a language tag, such as "es", "pt-BR" or "zh-Hant"
 */
public record Languages(List<Locale> all) {

	public Languages {
		all = all.stream().distinct().toList();
	}

	/** Languages by their tags, in the order of these. */
	public static Languages of(Collection<String> tags) {
		return new Languages(tags.stream().sorted().map(Locale::forLanguageTag).toList());
	}

	/** The language with a tag, however that is written. */
	public Optional<Locale> tagged(String tag) {
		return this.all.stream().filter((language) -> language.toLanguageTag().equalsIgnoreCase(tag)).findFirst();
	}

	/** The one that is nearest to a language. */
	public Optional<Locale> nearestTo(Locale language) {
		return nearestTo(language.toLanguageTag());
	}

	/**
	 * The one that serves best whoever sent an Accept-Language header; empty when the
	 * header names none of them, or cannot be read.
	 */
	public Optional<Locale> preferredBy(String acceptLanguage) {
		return ranges(acceptLanguage).stream()
			.filter((range) -> range.getWeight() > 0)
			.flatMap((range) -> nearestTo(range.getRange()).stream())
			.findFirst();
	}

	/**
	 * Looked up as RFC 4647 does: from the most particular on, the end is cut off until
	 * one is found. Beyond that, each step is content with one that is more particular
	 * than what is asked, so that whoever reads Portuguese is not sent to English where
	 * there is the Portuguese of Brazil.
	 */
	private Optional<Locale> nearestTo(String range) {
		return Stream.iterate(range, (wanted) -> !wanted.isEmpty(), Languages::shortened)
			.flatMap((wanted) -> tagged(wanted).or(() -> moreParticularThan(wanted)).stream())
			.findFirst();
	}

	private Optional<Locale> moreParticularThan(String range) {
		String beginning = range + '-';
		return this.all.stream()
			.filter((language) -> language.toLanguageTag().regionMatches(true, 0, beginning, 0, beginning.length()))
			.findFirst();
	}

	/** Without its last part, and without a single letter that only introduced it. */
	private static String shortened(String range) {
		String shorter = range.substring(0, Math.max(0, range.lastIndexOf('-')));
		return (shorter.lastIndexOf('-') == shorter.length() - 2 && shorter.length() > 2)
				? shorter.substring(0, shorter.length() - 2) : shorter;
	}

	/** The JDK's reader fails in a way of its own on a lone hyphen. */
	private static List<LanguageRange> ranges(String acceptLanguage) {
		try {
			return acceptLanguage.isBlank() ? List.of() : LanguageRange.parse(acceptLanguage);
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
			return List.of();
		}
	}

}
