package org.morningback.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What somebody asked this application for: a path below what the server or a proxy puts
 * before each address. While an error page is made, it is what led to the error.
 */
final class RequestedPath {

	private RequestedPath() {
	}

	/** The path; a language is a part of it as long as no filter took it out. */
	static String of(HttpServletRequest request) {
		String path = hasFailed(request) ? failed(request) : below(request.getContextPath(), request.getRequestURI());
		return path.startsWith("/") ? path : '/' + path;
	}

	/** Whether an error page is made. */
	static boolean hasFailed(HttpServletRequest request) {
		return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
	}

	/** What failed may have been noted before or after a proxy's prefix was put back. */
	private static String failed(HttpServletRequest request) {
		String address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI).toString();
		String context = request.getContextPath();
		return below(startsWith(context, address) ? context : request.getServletContext().getContextPath(), address);
	}

	/** Whether a path is a prefix or lies below it. */
	static boolean startsWith(String prefix, String path) {
		return path.regionMatches(true, 0, prefix, 0, prefix.length())
				&& (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
	}

	private static String below(String prefix, String address) {
		return address.startsWith(prefix) ? address.substring(prefix.length()) : address;
	}

}
