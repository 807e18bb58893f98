package org.morningback.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Notes what goes wrong in a visitor's browser: errors and warnings in the console, which
 * is where breaches of the content security policy appear, failed requests, error pages,
 * and requests to anybody else.
 */
final class Watch {

	private final BrowserContext browser;

	private final String host;

	private final List<String> wrongs = new ArrayList<>();

	private final Set<Integer> expected = new HashSet<>();

	Watch(BrowserContext browser, String host) {
		this.browser = browser;
		this.host = host;
		browser.onConsoleMessage(this::note);
		browser.onWebError((error) -> this.wrongs.add("script: " + error.error()));
		browser.onRequest(this::noteStranger);
		browser.onRequestFailed(this::noteFailure);
		browser.onResponse(this::note);
	}

	/** Error pages with this status are meant to come. */
	void expect(int status) {
		this.expected.add(status);
	}

	void assertAllWentWell() {
		assertThat(takeNotes()).isEmpty();
	}

	/** A call to the browser brings the notes that are still on their way. */
	List<String> takeNotes() {
		this.browser.cookies();
		List<String> taken = List.copyOf(this.wrongs);
		this.wrongs.clear();
		return taken;
	}

	/** That a page came with an error status is noted as a response. */
	private void note(ConsoleMessage message) {
		boolean serious = Set.of("error", "warning").contains(message.type());
		if (serious && !message.text().contains("the server responded with a status of")) {
			this.wrongs.add("console: " + message.text());
		}
	}

	private void note(Response response) {
		if (response.status() >= 400 && !this.expected.contains(response.status())) {
			this.wrongs.add("status: " + response.status() + " " + response.url());
		}
	}

	private void noteStranger(Request request) {
		if (!this.host.equals(URI.create(request.url()).getAuthority())) {
			this.wrongs.add("stranger: " + request.url());
		}
	}

	private void noteFailure(Request request) {
		if (!isGivenUp(request)) {
			this.wrongs.add("failed: " + request.url() + " " + request.failure());
		}
	}

	/** The script gives up what it fetches once something else is wanted. */
	private static boolean isGivenUp(Request request) {
		return request.resourceType().equals("fetch") && "net::ERR_ABORTED".equals(request.failure());
	}

}
