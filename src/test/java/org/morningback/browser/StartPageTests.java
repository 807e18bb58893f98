package org.morningback.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The start page carries the style rules it needs in itself. */
@BrowserTest
class StartPageTests {

	private static final String APPLY_ALL_RULES = "document.querySelector('link[media=print]').media = 'all'";

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "DESKTOP" })
	void looksTheSameWithAllTheRules(Device device, Visitors visitors) {
		Page page = visitors.on(device).opens("/").page();
		for (ColorScheme scheme : new ColorScheme[] { ColorScheme.LIGHT, ColorScheme.DARK }) {
			page.emulateMedia(
					new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
			page.reload();
			byte[] before = picture(page);
			page.evaluate(APPLY_ALL_RULES);
			assertThat(picture(page)).as(scheme.toString()).isEqualTo(before);
		}
	}

	private static byte[] picture(Page page) {
		return page.screenshot(new ScreenshotOptions().setFullPage(true));
	}

}
