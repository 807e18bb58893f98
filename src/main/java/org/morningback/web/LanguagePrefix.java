package org.morningback.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.morningback.release.Releases;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Another language than the default is a prefix of each address, such as "/es". The
 * prefix becomes the context path of the request, so that every link and redirect keeps
 * it and no controller knows of it.
 */
@Component
class LanguagePrefix extends OncePerRequestFilter implements Ordered {

	private static final String LANGUAGE = LanguagePrefix.class.getName() + ".language";

	private final Set<String> languages;

	LanguagePrefix(Releases releases) {
		this.languages = releases.current().wordings().keySet();
	}

	/** The language of a request's address. */
	static Locale of(HttpServletRequest request) {
		return (request.getAttribute(LANGUAGE) instanceof Locale language) ? language : Locale.ENGLISH;
	}

	/** Before Spring Security, which looks at the path as well. */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 100;
	}

	/** An error page is in the language of the address that led to it. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<String> language = languageOf(addressOf(request));
		if (language.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		request.setAttribute(LANGUAGE, Locale.forLanguageTag(language.get()));
		chain.doFilter(new InLanguage(request, '/' + language.get()), response);
	}

	private static String addressOf(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed instanceof String address) ? address : request.getRequestURI();
	}

	private Optional<String> languageOf(String address) {
		return this.languages.stream()
			.filter((language) -> !language.equals(Locale.ENGLISH.getLanguage()))
			.filter((language) -> address.equals('/' + language) || address.startsWith('/' + language + '/'))
			.findFirst();
	}

	/** A request whose context path is its language. */
	private static final class InLanguage extends HttpServletRequestWrapper {

		private final String prefix;

		private InLanguage(HttpServletRequest request, String prefix) {
			super(request);
			this.prefix = prefix;
		}

		@Override
		public String getContextPath() {
			return this.prefix;
		}

		@Override
		public String getRequestURI() {
			return this.prefix + within(super.getRequestURI());
		}

		@Override
		public String getServletPath() {
			return within(super.getServletPath());
		}

		private String within(String path) {
			String rest = (path.equals(this.prefix) || path.startsWith(this.prefix + '/'))
					? path.substring(this.prefix.length()) : path;
			return rest.isEmpty() ? "/" : rest;
		}

	}

}
