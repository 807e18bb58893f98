package org.morningback.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Where answers are kept for minutes only, nobody loses them without a warning. */
@BrowserTest
@TestPropertySource(properties = "morningback.session.keep-for=20m")
class ExpiryTests {

	private final ReferenceCase stomachSleeper = ReferenceCase.of("case-12");

	@Test
	void warnsInTimeAndKeepsThemLonger(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE, this.stomachSleeper);
		visitor.page().clock().install();
		visitor.opens("/steps/days").chooses("activity", "active");
		Locator warning = visitor.page().locator(".expiry");
		visitor.page().clock().fastForward("15:00");
		assertThat(warning).isHidden();
		visitor.page().clock().fastForward("02:00");
		assertThat(warning).isVisible();
		visitor.named(AriaRole.BUTTON, "site.extend").click();
		assertThat(warning).isHidden();
		assertThat(visitor.isAt("/steps/days").chosen("activity")).containsExactly("active");
		visitor.page().clock().fastForward("17:00");
		assertThat(warning).isVisible();
	}

	@Test
	void saysWithoutScriptHowLongTheyAreKept(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.stomachSleeper).opens("/steps/days");
		assertThat(visitor.page().locator("[data-kept-for]")).containsText("20 minutes");
		assertThat(visitor.page().locator(".expiry")).isHidden();
	}

	@Test
	void saysNothingToThoseWithoutAnswers(Visitors visitors) {
		assertThat(visitors.on(Device.PHONE).opens("/").page().locator("[data-kept-for]").count()).isZero();
	}

}
