package org.morningback.web;

import org.springframework.stereotype.Component;

/** What a page may load: our own files and nothing else, on no page in a frame. */
@Component
class ContentSecurityPolicy {

	static final String HEADER = "Content-Security-Policy";

	private final StartPageFiles inline;

	ContentSecurityPolicy(StartPageFiles inline) {
		this.inline = inline;
	}

	String directives() {
		return "default-src 'none'; object-src 'none'; style-src 'self' " + this.inline.rules().cspSource()
				+ "; img-src 'self'; script-src 'self' " + this.inline.script().cspSource()
				+ "; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
	}

}
