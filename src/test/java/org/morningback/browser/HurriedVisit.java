package org.morningback.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.options.WaitUntilState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An automated person without pauses on the way from the start page to the advice, with
 * the milliseconds it took. What the automation itself needs is included.
 */
final class HurriedVisit {

	private static final int MANY_STEPS = 20;

	private static final String CHOOSE = """
			(answers) => Object.entries(answers).forEach(([question, options]) => options.forEach((option) => {
				const input = document.querySelector(`[name="${question}"][value="${option}"]`);
				if (input) input.checked = true;
			}))""";

	private static final String SEES_START = "() => document.querySelector('main a.button')";

	private static final String SEES_QUESTION = "() => document.querySelector('main form fieldset')";

	private static final String HAS_TURNED = """
			(before) => document.querySelector('h1') && document.querySelector('h1').innerText !== before
				&& document.querySelector('main form fieldset, main[data-urgency]')""";

	private final Page page;

	private final ReferenceCase given;

	private final long begin = System.currentTimeMillis();

	private final List<Long> turns = new ArrayList<>();

	private long firstQuestion;

	private long advice;

	HurriedVisit(Page page, ReferenceCase given) {
		this.page = page;
		this.given = given;
	}

	HurriedVisit walk() {
		this.page.navigate("/", new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
		this.page.waitForFunction(SEES_START, null, often());
		this.page.locator("main a.button").first().click(new Locator.ClickOptions().setNoWaitAfter(true));
		this.page.waitForFunction(SEES_QUESTION, null, often());
		this.firstQuestion = System.currentTimeMillis() - this.begin;
		while (this.page.locator("main form fieldset").count() > 0 && this.turns.size() < MANY_STEPS) {
			turn();
		}
		this.advice = System.currentTimeMillis() - this.begin;
		assertThat(this.page.url()).endsWith("/advice");
		return this;
	}

	private void turn() {
		this.page.evaluate(CHOOSE, this.given.answers());
		String title = this.page.locator("h1").innerText();
		long pressed = System.currentTimeMillis();
		this.page.locator("main form button").first().click(new Locator.ClickOptions().setNoWaitAfter(true));
		this.page.waitForFunction(HAS_TURNED, title, often());
		this.turns.add(System.currentTimeMillis() - pressed);
	}

	private static WaitForFunctionOptions often() {
		return new WaitForFunctionOptions().setPollingInterval(20);
	}

	/** When the first question was there to be answered. */
	long firstQuestion() {
		return this.firstQuestion;
	}

	List<Long> turns() {
		return this.turns;
	}

	long advice() {
		return this.advice;
	}

}
