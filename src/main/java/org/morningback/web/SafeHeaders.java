package org.morningback.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/** What a page says to browsers that is made where Spring Security adds nothing. */
final class SafeHeaders {

	/** What no page needs. */
	static final String PERMISSIONS = "camera=(), geolocation=(), microphone=()";

	private static final Map<String, String> HEADERS = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options",
			"DENY", "Referrer-Policy", "no-referrer", "Cross-Origin-Opener-Policy", "same-origin",
			"Cross-Origin-Resource-Policy", "same-origin", "Permissions-Policy", PERMISSIONS, HttpHeaders.CACHE_CONTROL,
			"no-store");

	private SafeHeaders() {
	}

	/**
	 * Adds them.
	 * @param policy what the page may load
	 */
	static void addTo(HttpServletResponse response, String policy) {
		HEADERS.forEach(response::setHeader);
		response.setHeader(ContentSecurityPolicy.HEADER, policy);
	}

}
