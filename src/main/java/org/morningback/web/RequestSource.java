package org.morningback.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Who made a browser send a request, as the browser says where the connection is safe; no
 * page can set that header.
 */
final class RequestSource {

	private static final String HEADER = "Sec-Fetch-Site";

	private static final String OURS = "same-origin";

	/** The person did: by the address line, a bookmark, a tab that was restored. */
	private static final String THE_PERSON = "none";

	private RequestSource() {
	}

	/** Whether the browser vouches that a page of this site did. */
	static boolean isThisSite(HttpServletRequest request) {
		return OURS.equals(request.getHeader(HEADER));
	}

	/**
	 * Whether a page of another site did, even one of the same domain: then no token
	 * counts, because such a site can set a cookie. A browser that says nothing and a
	 * form that the person sends once more need their token.
	 */
	static boolean isAnotherSite(HttpServletRequest request) {
		String site = request.getHeader(HEADER);
		return site != null && !Set.of(OURS, THE_PERSON).contains(site);
	}

}
