package org.morningback.api;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

import org.morningback.knowledge.words.Wording;
import org.morningback.release.RegionalWordings;
import org.morningback.release.Release;

import org.springframework.stereotype.Component;

/** Chooses the words in the language a client prefers. */
@Component
class RequestedWording {

	private final RegionalWordings wordings;

	RequestedWording(RegionalWordings wordings) {
		this.wordings = wordings;
	}

	/**
	 * The words of a release.
	 * @param acceptLanguage an Accept-Language header, blank when there was none
	 */
	Wording of(Release release, String acceptLanguage) {
		List<Locale> spoken = release.wordings().keySet().stream().map(Locale::forLanguageTag).toList();
		Locale language = Optional.ofNullable(Locale.lookup(ranges(acceptLanguage), spoken)).orElse(Locale.ENGLISH);
		return this.wordings.of(release, language);
	}

	private static List<LanguageRange> ranges(String acceptLanguage) {
		try {
			return acceptLanguage.isBlank() ? List.of() : LanguageRange.parse(acceptLanguage);
		}
		catch (IllegalArgumentException ex) {
			return List.of();
		}
	}

}
