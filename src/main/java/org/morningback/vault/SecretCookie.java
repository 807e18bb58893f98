package org.morningback.vault;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookie that carries the secret. Under TLS its name has the prefix that keeps other
 * hosts and plain connections from setting it; each name counts only where it belongs.
 */
@Component
public class SecretCookie {

	private static final String NAME = "morningback";

	private static final String SECURE_NAME = "__Host-" + NAME;

	/** What follows the secret where somebody asked to keep it beyond a closing. */
	private static final String KEPT = ".kept";

	/** What the name of the other cookie ends with. */
	private static final String CLEARED = "-cleared";

	private final Retention retention;

	SecretCookie(Retention retention) {
		this.retention = retention;
	}

	/** The secret that the browser sent; empty when it sent none, or no legal one. */
	public Optional<Secret> read(HttpServletRequest request) {
		return values(request)
			.map((value) -> value.endsWith(KEPT) ? value.substring(0, value.length() - KEPT.length()) : value)
			.flatMap((value) -> Secret.parse(value).stream())
			.findFirst();
	}

	/** Whether the browser was asked to keep the secret beyond its closing. */
	public boolean isKept(HttpServletRequest request) {
		return values(request).anyMatch((value) -> value.endsWith(KEPT));
	}

	private static Stream<String> values(HttpServletRequest request) {
		return values(request, name(request));
	}

	private static Stream<String> values(HttpServletRequest request, String name) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(name))
			.map(Cookie::getValue);
	}

	/** Hands the secret to the browser until it is closed. */
	public void write(Secret secret, HttpServletRequest request, HttpServletResponse response) {
		send(cookie(request, secret.text()), response);
	}

	/** Hands the secret to the browser for as long as an unused record is kept. */
	public void writeAndKeep(Secret secret, HttpServletRequest request, HttpServletResponse response) {
		send(cookie(request, secret.text() + KEPT).maxAge(this.retention.keepFor()), response);
	}

	/**
	 * Makes the browser forget the secret, and know until it is closed that there was
	 * something to forget.
	 */
	public void clear(HttpServletRequest request, HttpServletResponse response) {
		send(cookie(request, "").maxAge(0), response);
		send(cookie(request, name(request) + CLEARED, "1"), response);
		response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
	}

	/** Whether the browser, since it was opened, had something to forget. */
	public boolean wasCleared(HttpServletRequest request) {
		return values(request, name(request) + CLEARED).findAny().isPresent();
	}

	private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
		return cookie(request, name(request), value);
	}

	private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String name, String value) {
		return ResponseCookie.from(name, value).httpOnly(true).secure(request.isSecure()).sameSite("Lax").path("/");
	}

	private static String name(HttpServletRequest request) {
		return request.isSecure() ? SECURE_NAME : NAME;
	}

	private static void send(ResponseCookie.ResponseCookieBuilder cookie, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
	}

}
