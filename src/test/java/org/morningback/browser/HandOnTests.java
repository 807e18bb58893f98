package org.morningback.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The advice as text, for a message or the form of a practice. */
@BrowserTest
class HandOnTests {

	private final ReferenceCase pregnant = ReferenceCase.of("case-29");

	@Test
	void isCopiedWhole(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE, this.pregnant);
		visitor.browser().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		Page page = visitor.opens("/advice/text").page();

		page.locator("[data-copy]").click();

		assertThat(page.locator("[role=status]")).hasText("Copied.");
		String copied = (String) page.evaluate("() => navigator.clipboard.readText()");
		assertThat(copied).isEqualToNormalizingNewlines(page.locator("#text").innerText()).contains("999");
	}

	@Test
	void offersNoButtonWhereNoScriptRuns(Visitors visitors) {
		Page page = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.pregnant).opens("/advice/text").page();

		assertThat(page.locator(".hand-on")).isHidden();
		assertThat(page.locator("#text")).containsText("999");
	}

}
