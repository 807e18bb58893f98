package org.morningback.browser;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The advice on paper. */
@BrowserTest
class PrintTests {

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

	private final ReferenceCase stiffForHours = ReferenceCase.of("case-10");

	/** Sizes in points, as the file gives them. */
	@ParameterizedTest
	@CsvSource({ "A4, [0 0 59\\d[.\\d]* 84\\d[.\\d]*]", "Letter, [0 0 612 792]" })
	void fillsThePaper(String paper, String size, Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.stiffForHours).opens("/advice");
		byte[] file = visitor.page().pdf(new PdfOptions().setFormat(paper).setTagged(true));
		String pdf = new String(file, StandardCharsets.ISO_8859_1);
		assertThat(pdf).startsWith("%PDF-").containsPattern("%%EOF\\s*$");
		assertThat(SHEET.matcher(pdf).results().count()).isBetween(2L, 12L);
		assertThat(pdf).containsPattern("/MediaBox " + size.replace("[0", "\\[0").replaceAll("]$", "\\\\]"));
	}

	@Test
	void leavesOutWhatIsOnlyForTheScreen(Visitors visitors) {
		Visitor visitor = visitors.on(Device.DESKTOP, this.stiffForHours).opens("/advice");
		Locator onScreen = visitor.page().locator("nav, button, .button, .change");
		assertThat(onScreen.all()).anyMatch(Locator::isVisible);
		visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(onScreen.all()).noneMatch(Locator::isVisible);
		assertThat(visitor.page().locator("#net").isVisible()).isTrue();
		assertThat(visitor.page().locator("[data-cause]").all()).isNotEmpty().allMatch(Locator::isVisible);
	}

}
