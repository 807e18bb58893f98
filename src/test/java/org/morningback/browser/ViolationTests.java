package org.morningback.browser;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person left out or chose by mistake is said, and nothing they did is lost. */
@BrowserTest
class ViolationTests {

	@ParameterizedTest
	@EnumSource(names = { "PHONE_WITHOUT_SCRIPT", "DESKTOP" })
	void saysWhatIsMissingAndKeepsTheRest(Device device, Visitors visitors) {
		Visitor visitor = atHealth(visitors.on(device));
		visitor.chooses("health-history", "cancer", "steroids").goesOn().isAt("/steps/health");
		assertThat(visitor.page().locator(".problem:focus").isVisible()).isTrue();
		assertThat(visitor.attributes(".problem a", "href")).containsExactly("#unwell-signs");
		assertThat(visitor.page().title()).startsWith("Error:");
		assertThat(visitor.chosen("health-history")).containsExactly("cancer", "steroids");
		visitor.page().locator(".problem a").click();
		visitor.page().waitForTimeout(600);
		assertThat(visitor.page().locator("#unwell-signs:focus").count()).isOne();
		assertThat(visitor.page().locator(".problem").isVisible()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE_WITHOUT_SCRIPT", "DESKTOP" })
	void namesEveryQuestionOfAnEmptyStep(Device device, Visitors visitors) {
		Visitor visitor = atHealth(visitors.on(device)).goesOn();
		assertThat(visitor.attributes(".problem a", "href")).containsExactly("#unwell-signs", "#health-history");
		Locator message = visitor.form().question("health-history").locator(".error");
		assertThat(message.isVisible()).isTrue();
		assertThat(visitor.form().question("health-history").getAttribute("aria-describedby"))
			.contains(message.getAttribute("id"));
		visitor.answersStep(ReferenceCase.of("case-12"));
		visitor.isAt("/steps/you");
	}

	@Test
	void clearsTheOthersWithNoneAndNoneWithTheOthers(Visitors visitors) {
		Visitor visitor = atHealth(visitors.on(Device.PHONE));
		visitor.chooses("unwell-signs", "fever", "foot-drop", "none").chooses("health-history", "cancer");
		assertThat(visitor.chosen("unwell-signs")).containsExactly("none");
		assertThat(visitor.chosen("health-history")).containsExactly("cancer");
		visitor.chooses("unwell-signs", "fever");
		assertThat(visitor.chosen("unwell-signs")).containsExactly("fever");
	}

	@ParameterizedTest
	@EnumSource(names = "PHONE_WITHOUT_SCRIPT")
	void refusesNoneBesideAnother(Device device, Visitors visitors) {
		Visitor visitor = atHealth(visitors.on(device));
		visitor.chooses("unwell-signs", "fever", "none").chooses("health-history", "none");
		visitor.goesOn().isAt("/steps/health");
		assertThat(visitor.attributes(".problem a", "href")).containsExactly("#unwell-signs");
		assertThat(visitor.chosen("unwell-signs")).containsExactly("fever", "none");
	}

	private static Visitor atHealth(Visitor visitor) {
		visitor.watch().expect(422);
		return visitor.opens("/steps/emergency").chooses("emergency-signs", "none").goesOn().isAt("/steps/health");
	}

}
