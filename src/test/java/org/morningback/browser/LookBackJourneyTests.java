package org.morningback.browser;

import java.time.Duration;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.SettableClock;
import org.morningback.WebTest;
import org.morningback.browser.Accessibility.View;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.browser.Accessibility.assertNoBarriers;

/** Two weeks of mornings, and a look back at them. */
@BrowserTest
@Import(WebTest.Time.class)
class LookBackJourneyTests {

	private static final Duration DAY = Duration.ofDays(1);

	private static final String WIDTH = "document.documentElement.scrollWidth";

	private final ReferenceCase sideSleeper = ReferenceCase.of("case-29");

	@Autowired
	private SettableClock clock;

	@BeforeEach
	void waitUntilSeven() {
		long sinceSeven = Duration.between(SettableClock.START, this.clock.instant()).toSeconds() % DAY.toSeconds();
		this.clock.pass(DAY.minusSeconds(sinceSeven));
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "PHONE_WITHOUT_SCRIPT" })
	void asksOnlyWhatCanHaveChangedAndSaysThatItIsBetter(Device device, Visitors visitors) {
		Visitor visitor = twoWeeks(device, visitors, 7, 3);
		assertThat(visitor.page().locator(".notice")).containsText("It is time to look back");
		visitor.follows("lookback.due");
		visitor.presses("lookback.begin");
		assertThat(visitor.isAt("/steps/emergency").chosen("emergency-signs")).isEmpty();
		assertThat(visitor.page().locator(".notice")).containsText("You are looking back");

		visitor.answersStep(this.sideSleeper);
		assertThat(visitor.chosen("health-history")).as("what cannot have changed so soon").isNotEmpty();
		visitor.answersAll(this.sideSleeper.but("morning-pain", "1"));
		visitor.follows("lookback.see");

		Page page = visitor.isAt("/mornings/look-back").page();
		assertThat(page.locator("h1")).hasText("It is better");
		assertThat(page.locator("main")).containsText("7.0 of 10 on average in the first week, and 3.0 in the last");
		assertThat(page.locator("main")).containsText("Keep on with what you do");
	}

	@Test
	void canBeStoppedFromAnyQuestion(Visitors visitors) {
		Visitor visitor = twoWeeks(Device.PHONE, visitors, 4, 4).opens("/mornings/look-back");
		visitor.presses("lookback.begin");
		visitor.answersStep(this.sideSleeper);

		visitor.follows("lookback.stop");
		visitor.presses("lookback.leave");

		assertThat(visitor.isAt("/mornings").page().locator(".notice")).containsText("It is time to look back");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/es" })
	void isOpenToAllAndFitsTheNarrowestScreen(String language, Visitors visitors) {
		Visitor visitor = twoWeeks(Device.PHONE, visitors, 3, 6);
		looksRight(visitor.opens(language + "/mornings/look-back"));
		visitor.opens("/mornings/look-back").presses("lookback.begin");
		looksRight(visitor.opens(language + "/mornings/look-back"));
		looksRight(visitor.opens(language + "/mornings"));
		visitor.opens("/continue").answersAll(this.sideSleeper.but("morning-pain", "8").but("daily-impact", "a-lot"));

		looksRight(visitor.opens(language + "/mornings/look-back"));

		assertThat(visitor.page().locator("h1")).hasAttribute("data-verdict", "worse");
		assertThat(visitor.page().locator("main a.button").first()).hasAttribute("href", language + "/steps/emergency");
	}

	@Test
	void keepsOnPaperWhatItSays(Visitors visitors) {
		Visitor visitor = twoWeeks(Device.DESKTOP, visitors, 5, 5).opens("/mornings/look-back");
		visitor.presses("lookback.begin");
		visitor.answersAll(this.sideSleeper);
		Page page = visitor.opens("/mornings/look-back").page();

		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

		assertThat(page.locator("h1")).hasText("It is the same");
		assertThat(page.locator("h1")).isVisible();
		assertThat(page.locator("main a").all()).noneMatch((link) -> link.isVisible());
	}

	private static void looksRight(Visitor visitor) {
		Page page = visitor.page();
		assertNoBarriers(page, View.LOOKS);
		page.setViewportSize(320, 640);
		assertThat(page.evaluate(WIDTH)).isEqualTo(320);
		page.setViewportSize(360, 740);
		page.evaluate("document.documentElement.style.fontSize = '200%'");
		assertThat(page.evaluate(WIDTH)).isEqualTo(360);
		page.evaluate("document.documentElement.style.fontSize = ''");
	}

	/** A diary of two weeks, a week each of these scores. */
	private Visitor twoWeeks(Device device, Visitors visitors, int first, int second) {
		Visitor visitor = visitors.on(device, this.sideSleeper).opens("/advice");
		if (visitor.page().locator("form[action$='/begin'] button").isHidden()) {
			visitor.unfolds("advice.while-waiting");
		}
		visitor.presses("mornings.begin");
		if (device.name().endsWith("WITHOUT_SCRIPT")) {
			visitor.isAt("/mornings").presses("mornings.zone.save");
		}
		assertThat(visitor.isAt("/mornings").page().locator("main")).containsText("You can look back from");
		for (int day = 0; day < 14; day++) {
			visitor.opens("/mornings").chooses("pain", String.valueOf((day < 7) ? first : second));
			visitor.presses("mornings.save");
			this.clock.pass(DAY);
		}
		return visitor.opens("/mornings");
	}

}
