package org.morningback.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Keeps the token of the forms in a cookie, so that it survives restarts. Under TLS its
 * name has the prefix that keeps other hosts and plain connections from setting it; each
 * name counts only where it belongs.
 */
class CsrfCookie implements CsrfTokenRepository {

	static final String NAME = "XSRF-TOKEN";

	static final String SECURE_NAME = "__Host-" + NAME;

	private final CsrfTokenRepository plain = named(NAME);

	private final CsrfTokenRepository secure = named(SECURE_NAME);

	private static CsrfTokenRepository named(String name) {
		var cookie = new CookieCsrfTokenRepository();
		cookie.setCookieName(name);
		cookie.setCookiePath("/");
		cookie.setCookieCustomizer((made) -> made.sameSite("Lax"));
		return cookie;
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return fitting(request).generateToken(request);
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		fitting(request).saveToken(token, request, response);
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		return fitting(request).loadToken(request);
	}

	private CsrfTokenRepository fitting(HttpServletRequest request) {
		return request.isSecure() ? this.secure : this.plain;
	}

}
