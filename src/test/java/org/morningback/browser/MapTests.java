package org.morningback.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A map is a way to tick the boxes below it. */
@BrowserTest
class MapTests {

	private final ReferenceCase stiffOnWaking = ReferenceCase.of("case-12");

	@ParameterizedTest
	@EnumSource
	void ticksAndUnticksWhatIsTapped(Device device, Visitors visitors) {
		Visitor visitor = visitors.on(device, this.stiffOnWaking).opens("/steps/place");
		clear(visitor);
		for (Locator spot : visitor.page().locator(".spot").all()) {
			String box = "#" + spot.getAttribute("for");
			spot.click();
			assertThat(visitor.page().locator(box).isChecked()).as(box).isTrue();
			spot.click();
			assertThat(visitor.page().locator(box).isChecked()).as(box).isFalse();
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "PHONE_WITHOUT_SCRIPT" })
	void sendsWhatWasTapped(Device device, Visitors visitors) {
		Visitor visitor = visitors.on(device, this.stiffOnWaking).opens("/steps/place");
		clear(visitor);
		visitor.page().locator(".spot[for='pain-area']").first().click();
		visitor.page().locator(".spot[for='pain-area-4']").last().click();
		visitor.goesOn().opens("/steps/place");
		assertThat(visitor.chosen("pain-area")).containsExactly("lower-back", "tailbone");
	}

	@ParameterizedTest
	@CsvSource({ "PHONE_WITHOUT_SCRIPT, NONE", "PHONE_WITHOUT_SCRIPT, ACTIVE", "DESKTOP, NONE" })
	void showsWhatIsTicked(Device device, ForcedColors colors, Visitors visitors) {
		Visitor visitor = visitors.on(device, this.stiffOnWaking).opens("/steps/place");
		visitor.page().emulateMedia(new EmulateMediaOptions().setForcedColors(colors));
		clear(visitor);
		Locator places = visitor.page().locator(".spot[for='pain-area-7']");
		assertThat(places.all()).hasSize(6).allSatisfy((place) -> assertThat(outline(place)).isEqualTo("none"));
		visitor.chooses("pain-area", "thigh");
		assertThat(places.all()).allSatisfy((place) -> assertThat(outline(place)).isEqualTo("solid"));
		assertThat(places.last().evaluate("(place) => getComputedStyle(place).color")).isEqualTo("rgb(32, 48, 47)");
		assertThat(outline(visitor.page().locator(".spot[for='pain-area-8']").first())).isEqualTo("none");
	}

	/** Each box is called once by its name, though several labels lead to it. */
	@Test
	void leavesTheNamesOfTheBoxesAlone(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE, this.stiffOnWaking).opens("/steps/place");
		assertThat(visitor.page().locator("fieldset").first().ariaSnapshot()).contains("checkbox \"Lower back\"")
			.contains("checkbox \"Thigh\"");
	}

	private static void clear(Visitor visitor) {
		visitor.unticks("pain-area", visitor.chosen("pain-area").toArray(String[]::new));
	}

	private static String outline(Locator place) {
		return (String) place.evaluate("(place) => getComputedStyle(place).outlineStyle");
	}

}
