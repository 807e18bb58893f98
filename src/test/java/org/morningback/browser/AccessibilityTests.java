package org.morningback.browser;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.morningback.browser.Accessibility.View;
import org.morningback.release.Releases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.browser.Accessibility.assertNoBarriers;

/** No step puts a barrier in anybody's way, in whatever way it is looked at. */
@BrowserTest
class AccessibilityTests {

	/** Every question there is stands open to this person. */
	private static final ReferenceCase ASKED_ALL = ReferenceCase.of("case-10")
		.but("pregnancy", "16-to-27-weeks")
		.but("pregnancy-signs", "none")
		.but("pain-area", "lower-back", "below-knee", "many-areas")
		.but("leg-symptoms", "long-standing-and-checked")
		.but("whole-body", "none");

	@Autowired
	private Releases releases;

	@ParameterizedTest
	@CsvSource({ "PHONE, ''", "DESKTOP_WITHOUT_SCRIPT, /es" })
	void everyStepIsOpenToAll(Device device, String language, Visitors visitors) {
		Visitor visitor = visitors.on(device).opens(language + "/steps/emergency");
		visitor.watch().expect(422);
		Set<String> asked = new TreeSet<>();
		while (visitor.page().url().contains("/steps/")) {
			assertNoBarriers(visitor.page(), View.LOOKS);
			sends(visitor);
			assertThat(visitor.page().locator(".problem").isVisible()).isTrue();
			assertNoBarriers(visitor.page(), View.LOOKS);
			visitor.form().answer(ASKED_ALL);
			asked.addAll(visitor.form().visible());
			assertNoBarriers(visitor.page(), View.LOOKS);
			sends(visitor);
		}
		visitor.isAt(language + "/advice");
		List<String> all = this.releases.current().knowledge().questions().map((each) -> each.id().value()).toList();
		assertThat(asked).containsExactlyInAnyOrderElementsOf(all);
	}

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "DESKTOP_WITHOUT_SCRIPT" })
	void wouldFindABarrier(Device device, Visitors visitors) {
		Page page = visitors.on(device).opens("/steps/emergency").page();
		page.evaluate("document.querySelector('label').remove()");
		assertThat(Accessibility.barriers(page)).anyMatch((barrier) -> barrier.startsWith("label: "));
	}

	private static void sends(Visitor visitor) {
		visitor.turnsPage(visitor.page().locator("main form button")::click);
	}

}
