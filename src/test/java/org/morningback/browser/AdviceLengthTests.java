package org.morningback.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The advice is short enough for somebody stiff and tired, and begins with what to do.
 */
@BrowserTest
class AdviceLengthTests {

	/** What a common phone shows at once, in its pixels. */
	private static final double SCREEN = 844;

	private static final String WORDS = "() => document.querySelector('main').innerText.split(/\\s+/).length";

	private static final String FIRST_STEP = """
			() => [...document.querySelectorAll('[data-plan] [data-step]')].find((each) => each.checkVisibility())
				.getBoundingClientRect().top""";

	private static final String OPEN_TIPS = """
			() => [...document.querySelectorAll('[data-tip] [data-step]')].filter((each) => each.checkVisibility())
				.map((each) => each.closest('[data-tip]').dataset.tip).filter((tip, at, all) => all.indexOf(tip) === at)
				.length""";

	/** At most 700 words in English, and 850 in Spanish, which needs more of them. */
	@ParameterizedTest
	@CsvSource({ "case-03, ''", "case-12, ''", "case-18, ''", "case-29, ''", "case-03, /es", "case-12, /es",
			"case-18, /es", "case-29, /es" })
	void beginsWithAFewStepsOnTheFirstScreen(String person, String language, Visitors visitors) {
		Page page = visitors.on(Device.PHONE, ReferenceCase.of(person)).opens(language + "/advice").page();

		assertThat(page.locator("main").getAttribute("data-urgency")).isIn("self-care", "routine");
		assertThat(number(page, FIRST_STEP)).isLessThan(SCREEN);
		assertThat(number(page, OPEN_TIPS)).isBetween(1.0, 3.0);
		assertThat(number(page, WORDS)).isLessThanOrEqualTo(language.isEmpty() ? 700 : 850);
	}

	@ParameterizedTest
	@CsvSource({ "case-06, ''", "case-22, ''", "case-06, /es", "case-22, /es" })
	void leavesOnlyTheCallOpenWhereHelpIsNeededToday(String person, String language, Visitors visitors) {
		Page page = visitors.on(Device.PHONE, ReferenceCase.of(person)).opens(language + "/advice").page();

		assertThat(page.locator("main").getAttribute("data-urgency")).isIn("emergency", "urgent");
		assertThat(number(page, OPEN_TIPS)).isZero();
		assertThat(number(page, WORDS)).isLessThanOrEqualTo(250);
		assertThat(page.locator(".urgency .button").first().boundingBox().y).isLessThan(SCREEN / 2);
	}

	private static double number(Page page, String script) {
		return ((Number) page.evaluate(script)).doubleValue();
	}

}
