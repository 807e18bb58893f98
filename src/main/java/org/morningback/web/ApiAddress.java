package org.morningback.web;

/** Where programs ask, and get answers that are made for programs. */
public final class ApiAddress {

	/** What the addresses for programs begin with. */
	public static final String PREFIX = "/api/";

	private ApiAddress() {
	}

	/** Whether a path of this application is one for programs. */
	public static boolean contains(String path) {
		return path.startsWith(PREFIX);
	}

}
