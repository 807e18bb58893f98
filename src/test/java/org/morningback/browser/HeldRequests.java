package org.morningback.browser;

import java.util.ArrayList;
import java.util.List;

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

	private final String address;

	private HeldRequests(Page page, String method, String address) {
		this.page = page;
		this.method = method;
		this.address = address;
	}

	/** Holds what is sent with a method to addresses that end so. */
	static HeldRequests of(Page page, String method, String address) {
		var requests = new HeldRequests(page, method, address);
		page.route("**" + address, requests::hold);
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
		this.page.unroute("**" + this.address);
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
