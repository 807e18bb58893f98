package org.morningback.cases;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.WebTest;
import org.morningback.knowledge.WorkedCase;
import org.morningback.render.pdf.PdfFile;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What the screen says to do is also said on the paper that lies by the bed. */
@WebTest
class StepsOnPaperTests {

	@Autowired
	private MockMvcTester mvc;

	static List<WorkedCase> cases() {
		return RealContent.REFERENCE_CASES;
	}

	private static final Map<String, String> HELP = Map.of("", "Get help if this happens", "/es",
			"Pida ayuda si pasa esto");

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void everyStepShownIsInTheFileAndWhenToGetHelpOnItsFirstSheet(WorkedCase each) {
		Browser browser = Browser.on(this.mvc);
		new CaseWalk(browser).toTheAdvice(each.answers());
		for (String language : List.of("", "/es")) {
			List<String> steps = steps(browser.get(language + "/advice"));
			PdfFile file = file(browser, language + "/advice/print.pdf");
			String paper = withoutSpaces(file.text());

			assertThat(file.text(1)).contains(HELP.get(language), "999");
			assertThat(steps).as(language).isNotEmpty();
			assertThat(steps).as(language).allSatisfy((step) -> assertThat(paper).contains(step));
		}
	}

	/** Without spaces, which depend on where lines end. */
	private static List<String> steps(Page advice) {
		return advice.texts("li[data-step]").stream().map(StepsOnPaperTests::withoutSpaces).toList();
	}

	private PdfFile file(Browser browser, String address) {
		return new PdfFile(
				this.mvc.get().uri(address).cookie(browser.cookies()).exchange().getResponse().getContentAsByteArray());
	}

	private static String withoutSpaces(String text) {
		return text.replaceAll("\\d+ / \\d+|\\s+", "");
	}

}
