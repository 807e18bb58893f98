package org.morningback.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody answers for another person. */
@BrowserTest
class OtherPersonTests {

	@Test
	void readsSoOnEachPageAndOnPaper(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT).opens("/");
		visitor.follows("home.else.start");
		assertThat(visitor.isAt("/steps/emergency").page().getByText("You are answering for").isVisible()).isTrue();
		visitor.chooses("emergency-signs", "chest-pain").goesOn();
		assertThat(visitor.page().getByText("You are answering for").isVisible()).isTrue();
		assertThat(visitor.page().locator("p.paper-only").isVisible()).isFalse();
		visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(visitor.page().locator("p.paper-only").isVisible()).isTrue();
		assertThat(visitor.page().getByText("You are answering for").isVisible()).isFalse();
	}

	@Test
	void leavesItUnderMyAnswers(Visitors visitors) {
		Visitor visitor = visitors.on(Device.DESKTOP).opens("/steps/emergency?for=someone-else");
		visitor.chooses("emergency-signs", "none").goesOn().isAt("/steps/health").opens("/my-answers");
		visitor.presses("mine.about.me");
		assertThat(visitor.isAt("/my-answers").page().getByText("You are answering for").count()).isZero();
	}

}
