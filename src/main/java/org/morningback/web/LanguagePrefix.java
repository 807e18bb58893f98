package org.morningback.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Another language than the default is a prefix of each address, such as "/es". It stands
 * after what the server or a proxy puts before each address, and becomes a part of the
 * request's context path, so that every link and redirect keeps it and no controller
 * knows of it.
 */
class LanguagePrefix extends OncePerRequestFilter implements Ordered {

	private static final String LANGUAGE = LanguagePrefix.class.getName() + ".language";

	private static final String PREFIX = LanguagePrefix.class.getName() + ".prefix";

	private static final String PATH = LanguagePrefix.class.getName() + ".path";

	private final SiteLanguages languages;

	LanguagePrefix(SiteLanguages languages) {
		this.languages = languages;
	}

	/** The language of a request's address. */
	static Optional<Locale> of(HttpServletRequest request) {
		return Optional.ofNullable((Locale) request.getAttribute(LANGUAGE));
	}

	/** What stands before the address without its language; blank in the standard one. */
	static String prefixOf(HttpServletRequest request) {
		return (request.getAttribute(PREFIX) instanceof String prefix) ? prefix : "";
	}

	/** What stands before each address, whatever its language. */
	static String rootOf(HttpServletRequest request) {
		String context = request.getContextPath();
		return context.substring(0, context.length() - prefixOf(request).length());
	}

	/** What a request asks for, without its language; on an error page, what failed. */
	static String pathOf(HttpServletRequest request) {
		return (request.getAttribute(PATH) instanceof String path) ? path : RequestedPath.of(request);
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
		String path = RequestedPath.of(request);
		Locale language = languageOf(path);
		String prefix = this.languages.prefix(language);
		request.setAttribute(LANGUAGE, language);
		request.setAttribute(PREFIX, prefix);
		request.setAttribute(PATH, path.substring(prefix.length()));
		chain.doFilter(prefix.isEmpty() ? request : new InLanguage(request, prefix), response);
	}

	private Locale languageOf(String path) {
		Locale standard = this.languages.standard();
		return this.languages.now()
			.tagged(path.split("/", 3)[1])
			.filter((language) -> !language.equals(standard))
			.orElse(standard);
	}

	/** A request whose context path ends with its language. */
	private static final class InLanguage extends HttpServletRequestWrapper {

		private final String prefix;

		private InLanguage(HttpServletRequest request, String prefix) {
			super(request);
			this.prefix = prefix;
		}

		@Override
		public String getContextPath() {
			return super.getContextPath() + this.prefix;
		}

		@Override
		public String getRequestURI() {
			return getContextPath() + within(super.getRequestURI().substring(super.getContextPath().length()));
		}

		@Override
		public String getServletPath() {
			return within(super.getServletPath());
		}

		private String within(String path) {
			String rest = RequestedPath.startsWith(this.prefix, path) ? path.substring(this.prefix.length()) : path;
			return rest.isEmpty() ? "/" : rest;
		}

	}

}
