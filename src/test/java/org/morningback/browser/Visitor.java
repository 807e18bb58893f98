package org.morningback.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

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

	void follows(String link) {
		turnsPage(named(AriaRole.LINK, link)::click);
	}

	void presses(String button) {
		turnsPage(named(AriaRole.BUTTON, button)::click);
	}

	Locator named(AriaRole role, String key) {
		return this.page.getByRole(role, new Page.GetByRoleOptions().setName(this.words.apply(key)).setExact(true));
	}

	/** Waits for the next page after something that leads to one. */
	void turnsPage(Runnable action) {
		int before = this.pagesSeen;
		action.run();
		this.page.waitForCondition(() -> this.pagesSeen > before);
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
		for (Locator question : questions().all()) {
			if (question.isVisible()) {
				String id = question.getAttribute("data-question");
				chooses(id, given.to(id).toArray(String[]::new));
			}
		}
		goesOn();
	}

	Visitor chooses(String question, String... options) {
		for (String option : options) {
			option(question, option).check();
		}
		return this;
	}

	Visitor goesOn() {
		presses("step.continue");
		return this;
	}

	Locator questions() {
		return this.page.locator("[data-question]");
	}

	Locator question(String id) {
		return this.page.locator("[data-question='%s']".formatted(id));
	}

	Locator option(String question, String option) {
		return this.page.locator("[name='%s'][value='%s']".formatted(question, option));
	}

	List<String> chosen(String question) {
		return attributes("[name='%s']:checked".formatted(question), "value");
	}

	List<String> attributes(String selector, String attribute) {
		return this.page.locator(selector).all().stream().map((element) -> element.getAttribute(attribute)).toList();
	}

	void photograph(Path picture) {
		this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
	}

}
