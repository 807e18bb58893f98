package org.morningback.browser;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.morningback.assessment.Assessment;
import org.morningback.assessment.Assessor;
import org.morningback.release.Releases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** From the start page to the advice that the answers deserve. */
@BrowserTest
class AdviceTests {

	@Autowired
	private Releases releases;

	@ParameterizedTest
	@EnumSource
	void leadsToTheAdviceOnEveryDevice(Device device, Visitors visitors) {
		expectTheAdviceOf(ReferenceCase.of("case-29"), visitors.on(device));
	}

	/** Emergency, under 18, inflammatory, mattress, after a birth, warning signs. */
	@ParameterizedTest
	@CsvSource({ "case-06, PHONE", "case-13, DESKTOP_WITHOUT_SCRIPT", "case-10, PHONE_WITHOUT_SCRIPT",
			"case-18, DESKTOP", "case-28, PHONE_WITHOUT_SCRIPT", "case-21, DESKTOP" })
	void givesEachTheirAdvice(String person, Device device, Visitors visitors) {
		expectTheAdviceOf(ReferenceCase.of(person), visitors.on(device));
	}

	private void expectTheAdviceOf(ReferenceCase given, Visitor visitor) {
		visitor.opens("/").follows("home.start");
		visitor.isAt("/steps/emergency").answersAll(given);
		Assessment expected = Assessor.assess(this.releases.current().knowledge(), given.asAnswers());
		assertThat(visitor.urgency()).isEqualTo(expected.urgency().word());
		assertThat(visitor.causes())
			.containsExactlyElementsOf(expected.findings().stream().map((f) -> f.cause().id().value()).toList());
		List<String> strengths = expected.findings().stream().map((f) -> f.fit().word()).toList();
		assertThat(visitor.attributes("[data-cause]", "data-strength")).containsExactlyElementsOf(strengths);
	}

}
