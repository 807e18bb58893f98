package org.morningback.browser;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route.FetchOptions;
import com.microsoft.playwright.options.AriaRole;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person at a page, doing what people do; links and buttons are named by message keys.
 */
final class Visitor {

	/** More steps than there are, so that a path in circles ends the test. */
	private static final int MANY_STEPS = 20;

	private final BrowserContext browser;

	private final UnaryOperator<String> words;

	private final Watch watch;

	private final Page page;

	private @Nullable CDPSession settings;

	private int pagesSeen;

	Visitor(BrowserContext browser, UnaryOperator<String> words, Watch watch) {
		this.browser = browser;
		this.words = words;
		this.watch = watch;
		this.page = browser.newPage();
		this.page.onDOMContentLoaded((seen) -> this.pagesSeen++);
	}

	Page page() {
		return this.page;
	}

	BrowserContext browser() {
		return this.browser;
	}

	Watch watch() {
		return this.watch;
	}

	/** The same person in another tab of the same browser. */
	Visitor inAnotherTab() {
		return new Visitor(this.browser, this.words, this.watch);
	}

	Visitor opens(String address) {
		this.page.navigate(address);
		return this;
	}

	/** Sets the browser's zone, as travelling does. */
	Visitor isIn(ZoneId zone) {
		if (this.settings == null) {
			this.settings = this.browser.newCDPSession(this.page);
		}
		var there = new JsonObject();
		there.addProperty("timezoneId", zone.getId());
		this.settings.send("Emulation.setTimezoneOverride", there);
		return this;
	}

	/** Opens a folded part of the page. */
	Visitor unfolds(String summary) {
		this.page.locator("summary", new Page.LocatorOptions().setHasText(this.words.apply(summary))).click();
		return this;
	}

	void follows(String link) {
		turnsPage(named(AriaRole.LINK, link)::click);
	}

	void presses(String button) {
		turnsPage(named(AriaRole.BUTTON, button)::click);
	}

	Locator named(AriaRole role, String key) {
		return this.page.getByRole(role, new Page.GetByRoleOptions().setName(this.words.apply(key)).setExact(true));
	}

	/**
	 * Waits for the next page after something that leads to one, whether the browser or
	 * the script turns it.
	 */
	void turnsPage(Runnable action) {
		int before = this.pagesSeen;
		ElementHandle old = this.page.querySelector("main");
		action.run();
		this.page.waitForCondition(() -> this.pagesSeen > before || isGone(old));
	}

	/** Nobody can say while the browser is between two pages. */
	private static boolean isGone(ElementHandle element) {
		try {
			return (boolean) element.evaluate("(element) => !element.isConnected");
		}
		catch (PlaywrightException ex) {
			return false;
		}
	}

	Visitor isAt(String address) {
		assertThat(URI.create(this.page.url()).getPath()).isEqualTo(address);
		return this;
	}

	void answersAll(ReferenceCase given) {
		for (int step = 0; step < MANY_STEPS && this.page.url().contains("/steps/"); step++) {
			answersStep(given);
		}
		isAt("/advice");
	}

	/** Answers what this page asks, and goes on. */
	void answersStep(ReferenceCase given) {
		form().answer(given);
		goesOn();
	}

	Visitor chooses(String question, String... options) {
		form().choose(question, options);
		return this;
	}

	Visitor unticks(String question, String... options) {
		form().untick(question, options);
		return this;
	}

	List<String> chosen(String question) {
		return form().chosen(question);
	}

	QuestionForm form() {
		return new QuestionForm(this.page);
	}

	/** Follows the link that changes the answers to a step. */
	Visitor changes(String step) {
		turnsPage(this.page.locator("a.change[href*='/steps/%s']".formatted(step))::click);
		return isAt("/steps/" + step);
	}

	Visitor goesOn() {
		turnsPage(this.page.locator("main form button:not(.quiet)")::click);
		return this;
	}

	/** Clicks twice, so that the answers arrive twice. */
	Visitor goesOnTwice() {
		this.page.route("**/steps/*", (route) -> {
			route.fetch(new FetchOptions().setMaxRedirects(0));
			route.resume();
		}, new Page.RouteOptions().setTimes(1));
		return goesOn();
	}

	String urgency() {
		return this.page.locator("main").getAttribute("data-urgency");
	}

	List<String> causes() {
		return attributes("[data-cause]", "data-cause");
	}

	List<String> attributes(String selector, String attribute) {
		return this.page.locator(selector).all().stream().map((element) -> element.getAttribute(attribute)).toList();
	}

}
