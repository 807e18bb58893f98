package org.morningback.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;

/** Requests of a page that nobody answers until they are let go. */
final class HeldRequests {

	/** Longer than a reply takes that is ready to be let go. */
	private static final int A_MOMENT = 400;

	private final List<Route> held = new ArrayList<>();

	private final Page page;

	private final String method;

	private final Predicate<String> addresses;

	private HeldRequests(Page page, String method, Predicate<String> addresses) {
		this.page = page;
		this.method = method;
		this.addresses = addresses;
	}

	/** Holds what is sent with a method to paths that end so. */
	static HeldRequests of(Page page, String method, String path) {
		var requests = new HeldRequests(page, method, (address) -> URI.create(address).getPath().endsWith(path));
		page.route(requests.addresses, requests::hold);
		return requests;
	}

	private void hold(Route route) {
		if (route.request().method().equals(this.method)) {
			this.held.add(route);
		}
		else {
			route.fallback();
		}
	}

	/** Does something that sends one of them. */
	HeldRequests during(Runnable action) {
		int before = this.held.size();
		action.run();
		this.page.waitForCondition(() -> this.held.size() > before);
		return this;
	}

	int count() {
		return this.held.size();
	}

	/** Lets them go, and all that follow; what came of it can be seen afterwards. */
	void letGo() {
		this.page.unroute(this.addresses);
		this.held.forEach(HeldRequests::resume);
		this.page.waitForTimeout(A_MOMENT);
	}

	/** Nobody may be waiting for it any more. */
	private static void resume(Route route) {
		try {
			route.resume();
		}
		catch (PlaywrightException ex) {
			// There is nothing left to let go.
		}
	}

}
