package org.morningback.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

		assertThat(page.locator(".hand-on [role=status]")).hasText("Copied.");
		String copied = (String) page.evaluate("() => navigator.clipboard.readText()");
		assertThat(copied).isEqualToNormalizingNewlines(page.locator("#text").innerText()).contains("999");
	}

	@ParameterizedTest
	@CsvSource({ "NotAllowedError, copy, That did not work.", "DataError, share, That did not work.",
			"AbortError, share, $" })
	void saysWhenItDoesNotWork(String problem, String button, String said, Visitors visitors) {
		Page page = visitors.on(Device.PHONE, this.pregnant).page();
		page.addInitScript("""
				const refuse = async () => { throw new DOMException("", "%s"); };
				Object.defineProperty(navigator, "share", { value: refuse });
				Object.defineProperty(navigator, "clipboard", { value: { writeText: refuse } });
				""".formatted(problem));
		page.navigate("/advice/text");

		page.locator("[data-%s]".formatted(button)).click();

		assertThat(page.locator(".hand-on [role=status]")).hasText(Pattern.compile('^' + said));
	}

	@Test
	void offersNoButtonWhereNoScriptRuns(Visitors visitors) {
		Page page = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.pregnant).opens("/advice/text").page();

		assertThat(page.locator(".hand-on")).isHidden();
		assertThat(page.locator("#text")).containsText("999");
	}

}
