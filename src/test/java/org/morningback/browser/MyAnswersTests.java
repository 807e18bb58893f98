package org.morningback.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The cookie that opens the answers, and what a person can do with them. */
@BrowserTest
class MyAnswersTests {

	private final ReferenceCase stomachSleeper = ReferenceCase.of("case-12");

	@Test
	void beginsTheCookieWithTheFirstAnswerOnly(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT).opens("/");
		assertThat(visitor.browser().cookies()).isEmpty();
		visitor.follows("home.start");
		assertThat(secret(visitor)).isEmpty();
		visitor.chooses("emergency-signs", "none").goesOn();
		Cookie cookie = secret(visitor).orElseThrow();
		assertThat(cookie.httpOnly).isTrue();
		assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
		assertThat(cookie.expires).as("until the browser is closed").isEqualTo(-1);
	}

	@Test
	void keepsTheAnswersOnThisDevice(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.stomachSleeper).opens("/my-answers");
		visitor.presses("mine.keep");
		assertThat(visitor.isAt("/my-answers").page().locator(".notice").isVisible()).isTrue();
		Cookie cookie = secret(visitor).orElseThrow();
		assertThat(Instant.ofEpochSecond(cookie.expires.longValue())).isAfter(Instant.now().plus(Duration.ofDays(29)));
		assertThat(cookie.httpOnly).isTrue();
		assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
	}

	@Test
	void deletesThemForGood(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.stomachSleeper).opens("/my-answers");
		Cookie before = secret(visitor).orElseThrow();
		assertThat(visitor.named(AriaRole.BUTTON, "mine.delete").isVisible()).as("at one tap").isFalse();
		visitor.unfolds("mine.delete.show").presses("mine.delete");
		assertThat(visitor.isAt("/my-answers").page().locator(".notice").isVisible()).isTrue();
		assertThat(secret(visitor)).isEmpty();
		visitor.browser().addCookies(List.of(before));
		assertThat(visitor.opens("/advice").isAt("/steps/emergency").chosen("emergency-signs")).isEmpty();
	}

	@Test
	void startsAgain(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.stomachSleeper).opens("/my-answers");
		visitor.unfolds("mine.again.show").presses("mine.again");
		assertThat(visitor.isAt("/steps/emergency").chosen("emergency-signs")).isEmpty();
		visitor.chooses("emergency-signs", "none").goesOn();
		assertThat(visitor.isAt("/steps/health").chosen("health-history")).isEmpty();
	}

	private static Optional<Cookie> secret(Visitor visitor) {
		return visitor.browser().cookies().stream().filter((cookie) -> cookie.name.equals("morningback")).findFirst();
	}

}
