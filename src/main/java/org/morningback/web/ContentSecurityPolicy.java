package org.morningback.web;

import org.springframework.stereotype.Component;

/** What a page may load: our own files and nothing else, on no page in a frame. */
@Component
class ContentSecurityPolicy {

	static final String HEADER = "Content-Security-Policy";

	private final String directives;

	ContentSecurityPolicy(StartPageFiles inline) {
		this.directives = "default-src 'none'; style-src 'self' %s; img-src 'self'; script-src 'self' %s; connect-src 'self'; "
			.formatted(inline.rules().cspSource(), inline.script().cspSource())
				+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
	}

	String directives() {
		return this.directives;
	}

}
