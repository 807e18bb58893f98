package org.morningback.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The same page in the other languages; what it is for and the answers stay. */
@Component
class LanguageLinks {

	private final SiteLanguages languages;

	LanguageLinks(SiteLanguages languages) {
		this.languages = languages;
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
		String wanted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), "");
		Optional<String> best = this.languages.now().preferredBy(wanted).map(Locale::toLanguageTag);
		return from(request).stream().filter((link) -> best.filter(link.tag()::equals).isPresent()).findFirst();
	}

	List<Link> from(HttpServletRequest request) {
		Locale here = here(request);
		String root = LanguagePrefix.rootOf(request);
		String page = pageOf(request);
		return Stream.concat(Stream.of(this.languages.standard()), this.languages.now().all().stream())
			.distinct()
			.filter((language) -> !language.equals(here))
			.map((language) -> new Link(language.toLanguageTag(),
					StringUtils.capitalize(language.getDisplayName(language)),
					root + this.languages.prefix(language) + page))
			.toList();
	}

	/** There is no other language of what is not there, or could not be read. */
	private static String pageOf(HttpServletRequest request) {
		if (RequestedPath.hasFailed(request)) {
			return "/";
		}
		String page = request.getRequestURI().substring(request.getContextPath().length());
		return (request.getQueryString() != null) ? page + '?' + request.getQueryString() : page;
	}

	private Locale here(HttpServletRequest request) {
		return LanguagePrefix.of(request).orElseGet(this.languages::standard);
	}

}
