package org.morningback.browser;

import java.time.Duration;
import java.time.ZoneId;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
import static org.morningback.browser.Accessibility.assertFits;
import static org.morningback.browser.Accessibility.assertNoBarriers;

/** Two weeks of mornings, with a thumb, with script and without. */
@BrowserTest
@Import(WebTest.Time.class)
class MorningsTests {

	private static final Duration DAY = Duration.ofDays(1);

	private final ReferenceCase sideSleeper = ReferenceCase.of("case-29");

	@Autowired
	private SettableClock clock;

	@BeforeEach
	void waitUntilSeven() {
		long sinceSeven = Duration.between(SettableClock.START, this.clock.instant()).toSeconds() % DAY.toSeconds();
		this.clock.pass(DAY.minusSeconds(sinceSeven));
	}

	@ParameterizedTest
	@EnumSource
	void leadFromTheAdviceThroughTheFirstDays(Device device, Visitors visitors) {
		Visitor visitor = begun(device, visitors);
		visitor.chooses("pain", "4").presses("mornings.save");
		assertThat(visitor.isAt("/mornings").page().locator(".notice")).hasText("Saved.");

		visitor.follows("mornings.morning.today.change");
		assertThat(visitor.chosen("pain")).containsExactly("4");
		visitor.unfolds("mornings.more");
		visitor.chooses("woken", "once").chooses("pain", "5").presses("mornings.save");
		visitor.unfolds("mornings.table");
		assertThat(visitor.page().locator("tbody tr").first()).containsText("changed later");

		this.clock.pass(DAY.multipliedBy(2));
		visitor.opens("/mornings").follows("mornings.morning.yesterday.add");
		visitor.chooses("pain", "3").presses("mornings.save");
		assertThat(visitor.isAt("/mornings").chosen("pain")).as("of today, which is due").isEmpty();
		assertThat(visitor.page().locator("h1")).containsText("This morning");
		visitor.presses("mornings.save");
		assertThat(visitor.page().locator(".problem")).isVisible();
		visitor.chooses("pain", "2").presses("mornings.save");
		assertThat(visitor.page().locator(".morning-mark")).hasCount(4);
	}

	@Test
	void openAgainInABrowserThatWasClosed(Visitors visitors) {
		Visitor visitor = begun(Device.PHONE, visitors);
		visitor.chooses("pain", "4").presses("mornings.save");
		visitor.presses("mornings.come-back.keep");
		assertThat(visitor.page().locator(".notice")).containsText("Kept on this device");

		Visitor reopened = visitors.on(Device.PHONE);
		reopened.browser()
			.addCookies(visitor.browser().cookies().stream().filter((cookie) -> cookie.expires > 0).toList());
		this.clock.pass(DAY);
		reopened.opens("/").follows("mornings.open");

		assertThat(reopened.isAt("/mornings").page().locator("h1")).containsText("This morning");
		reopened.unfolds("mornings.table");
		assertThat(reopened.page().locator("tbody tr").first()).containsText("4");
	}

	@Test
	void goByTheZoneThatTheBrowserTells(Visitors visitors) {
		Visitor visitor = begun(Device.PHONE, visitors);
		visitor.chooses("pain", "4").presses("mornings.save");
		assertThat(visitor.page().locator("form[data-zone]")).hasAttribute("data-zone", "UTC");

		visitor.isIn(ZoneId.of("Pacific/Kiritimati")).opens("/mornings");

		assertThat(visitor.page().locator("form[data-zone]")).hasAttribute("data-zone", "Pacific/Kiritimati");
		assertThat(visitor.page().locator("main")).containsText("9:00");
		assertThat(visitor.page().locator("h1")).containsText("Tonight at bedtime");
	}

	/** As a new zone is to a server that nobody has renewed. */
	@Test
	void askWhereTheBrowserTellsAZoneThatNobodyKnows(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE, this.sideSleeper);
		visitor.browser()
			.addInitScript("Intl.DateTimeFormat.prototype.resolvedOptions = () => ({ timeZone: 'Moon/Tranquility' })");
		visitor.opens("/advice").presses("mornings.begin");
		isToldNoMore(visitor).locator("#zone").selectOption("Pacific/Auckland");
		visitor.presses("mornings.zone.save");

		isToldNoMore(visitor.opens("/mornings"));
		visitor.chooses("pain", "4").presses("mornings.save");
		isToldNoMore(visitor.opens("/mornings"));
		visitor.follows("mornings.zone.change");
		visitor.page().locator("#zone").selectOption("Pacific/Honolulu");
		visitor.presses("mornings.zone.save");

		assertThat(visitor.page().locator("main")).containsText("(Honolulu)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/es" })
	void areOpenToAllAndFitTheNarrowestScreen(String language, Visitors visitors) {
		Visitor visitor = begun(Device.PHONE, visitors).opens(language + "/mornings");
		Page page = visitor.page();
		assertNoBarriers(page, View.LOOKS);
		assertFits(page);
		visitor.watch().expect(422);
		visitor.turnsPage(page.locator("form:has(fieldset) button")::click);
		assertNoBarriers(page, View.LOOKS);
		visitor.opens(language + "/mornings/paper");
		assertNoBarriers(page, View.LOOKS);
		assertFits(page);
		fillAWeek(visitor);
		visitor.opens(language + "/mornings");
		assertNoBarriers(page, View.LOOKS);
		assertFits(page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/es" })
	void openToAllBeforeTheyBegin(String language, Visitors visitors) {
		Visitor stranger = visitors.on(Device.PHONE).opens(language + "/mornings");
		assertNoBarriers(stranger.page(), View.LOOKS);
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.sideSleeper).opens(language + "/mornings");
		assertNoBarriers(visitor.page(), View.LOOKS);
		visitor.turnsPage(visitor.page().locator("main form button")::click);
		assertNoBarriers(visitor.page(), View.LOOKS);
		assertFits(visitor.page());
	}

	@Test
	void takeTwoTaps(Visitors visitors) {
		Visitor visitor = begun(Device.PHONE, visitors);

		assertThat(visitor.page().locator("label[for=pain-4]").boundingBox().height).isGreaterThanOrEqualTo(72);
		visitor.page().locator("#pain-4").click();
		double save = visitor.named(AriaRole.BUTTON, "mornings.save").boundingBox().y;
		assertThat(save).as("no scrolling").isLessThan(visitor.page().viewportSize().height - 64);
		visitor.presses("mornings.save");

		assertThat(visitor.page().locator(".morning-mark")).hasCount(2);
	}

	@Test
	void areScoredByTheKeyboardAlone(Visitors visitors) {
		Visitor visitor = begun(Device.DESKTOP, visitors);
		visitor.page().locator("#pain").focus();
		visitor.page().keyboard().press("Space");
		visitor.page().keyboard().press("ArrowRight");
		visitor.page().keyboard().press("ArrowRight");
		visitor.turnsPage(() -> visitor.page().keyboard().press("Enter"));

		visitor.unfolds("mornings.table");
		assertThat(visitor.page().locator("tbody td").first()).hasText("2");
	}

	private static Page isToldNoMore(Visitor visitor) {
		assertThat(visitor.page().locator("form[data-zone]")).hasCount(0);
		return visitor.page();
	}

	/** From the advice to the first form, whatever the browser tells. */
	private Visitor begun(Device device, Visitors visitors) {
		Visitor visitor = visitors.on(device, this.sideSleeper).opens("/advice");
		visitor.watch().expect(422);
		if (visitor.page().locator("form[action$='/begin'] button").isHidden()) {
			visitor.unfolds("advice.while-waiting");
		}
		visitor.presses("mornings.begin");
		if (device.name().endsWith("WITHOUT_SCRIPT")) {
			visitor.isAt("/mornings").presses("mornings.zone.save");
		}
		assertThat(visitor.page().locator("h1")).containsText("This morning");
		return visitor.isAt("/mornings");
	}

	private void fillAWeek(Visitor visitor) {
		for (int day = 0; day < 7; day++) {
			visitor.opens("/mornings");
			visitor.unfolds("mornings.more");
			visitor.chooses("pain", String.valueOf(3 + day % 3)).chooses("bedtime", "2").presses("mornings.save");
			this.clock.pass(DAY);
		}
	}

}
