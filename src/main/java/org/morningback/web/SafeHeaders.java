package org.morningback.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;

/** What a page says to browsers that is made where Spring Security adds nothing. */
final class SafeHeaders {

	/** What no page needs. */
	static final String PERMISSIONS = "camera=(), geolocation=(), microphone=()";

	private static final Map<String, String> HEADERS = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options",
			"DENY", "Referrer-Policy", "no-referrer", "Cross-Origin-Opener-Policy", "same-origin",
			"Cross-Origin-Resource-Policy", "same-origin", "Permissions-Policy", PERMISSIONS, HttpHeaders.CACHE_CONTROL,
			"no-store");

	private static final HeaderWriter SAFE_CONNECTION = new HstsHeaderWriter();

	private SafeHeaders() {
	}

	/**
	 * Adds them.
	 * @param policy what the page may load
	 */
	static void addTo(HttpServletRequest request, HttpServletResponse response, String policy) {
		HEADERS.forEach(response::setHeader);
		response.setHeader(ContentSecurityPolicy.HEADER, policy);
		SAFE_CONNECTION.writeHeaders(request, response);
	}

}
