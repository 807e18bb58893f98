package org.morningback.site;

import org.springframework.stereotype.Component;

/** What a page may load: our own files and nothing else, on no page in a frame. */
@Component
class ContentSecurityPolicy {

	static final String HEADER = "Content-Security-Policy";

	private final String directives;

	ContentSecurityPolicy(Stylesheet stylesheet) {
		this.directives = "default-src 'none'; style-src 'self' %s; img-src 'self'; script-src 'self'; connect-src 'self'; "
			.formatted(stylesheet.cspSource()) + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
	}

	String directives() {
		return this.directives;
	}

}
