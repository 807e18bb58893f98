package org.morningback.web;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.release.Releases;

import org.springframework.http.HttpHeaders;
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

	/** The same page in the language that the browser asks for, where this is not it. */
	Optional<Link> offeredTo(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
			return Optional.empty();
		}
		Map<String, Link> others = from(request).stream().collect(Collectors.toMap(Link::tag, Function.identity()));
		String here = LanguagePrefix.of(request).getLanguage();
		return Collections.list(request.getLocales())
			.stream()
			.map(Locale::getLanguage)
			.filter((language) -> language.equals(here) || others.containsKey(language))
			.findFirst()
			.flatMap((language) -> Optional.ofNullable(others.get(language)));
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
