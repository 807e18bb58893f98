package org.morningback.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.knowledge.Releases;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The same page in the other languages; what it is for and the answers stay. */
@Component
class LanguageLinks {

	private final Releases releases;

	LanguageLinks(Releases releases) {
		this.releases = releases;
	}

	/**
	 * A page in another language.
	 *
	 * @param tag the language
	 * @param name its name in itself
	 * @param address where the page is
	 */
	record Link(String tag, String name, String address) {

	}

	List<Link> from(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length())
				+ ((request.getQueryString() != null) ? '?' + request.getQueryString() : "");
		Locale here = LanguagePrefix.of(request);
		return Stream
			.concat(Stream.of(Locale.ENGLISH.getLanguage()),
					this.releases.current().wordings().keySet().stream().sorted())
			.distinct()
			.map(Locale::forLanguageTag)
			.filter((language) -> !language.equals(here))
			.map((language) -> new Link(language.toLanguageTag(),
					StringUtils.capitalize(language.getDisplayLanguage(language)), prefix(language) + path))
			.toList();
	}

	private static String prefix(Locale language) {
		return language.equals(Locale.ENGLISH) ? "" : '/' + language.toLanguageTag();
	}

}
