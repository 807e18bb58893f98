package org.morningback.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.browser.Accessibility.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.browser.Accessibility.assertNoBarriers;

/** Nor does the advice, or any page around the questions. */
@BrowserTest
class PageAccessibilityTests {

	private static final ReferenceCase SIDE_SLEEPER = ReferenceCase.of("case-29");

	/** Each urgency, under 18, and after a birth. */
	@ParameterizedTest
	@CsvSource({ "case-06, emergency", "case-17, urgent", "case-28, urgent", "case-10, soon", "case-13, soon",
			"case-29, routine", "case-12, self-care" })
	void allAdviceIsOpenToAll(String id, String urgency, Visitors visitors) {
		expectOpenAdvice(ReferenceCase.of(id), urgency, visitors);
	}

	@Test
	void theAdviceInAPregnancyIsOpenToAll(Visitors visitors) {
		ReferenceCase pregnant = SIDE_SLEEPER.but("pregnancy", "16-to-27-weeks").but("pregnancy-signs", "none");
		expectOpenAdvice(pregnant, "routine", visitors);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/privacy", "/check", "/my-answers", "/my-answers?kept", "/my-answers/code",
			"/how-it-decides/questionnaire", "/how-it-decides/home-test", "/advice/print", "/advice/bedside-card",
			"/advice/bedside-card?style=LARGE", "/advice/clinician", "/advice/routine", "/advice/routine/1",
			"/advice/routine/end/1", "/advice/routine/stop?at=1", "/advice/text", "/advice/what-if", "/evidence",
			"/sources", "/no-such-page" })
	void everyOtherPageIsOpenToAll(String address, Visitors visitors) {
		expectOpen(address, SIDE_SLEEPER, visitors);
	}

	/**
	 * Thousands of elements, of the same few kinds as on the pages beside it: those are
	 * looked at in the dark and as printed.
	 */
	@Test
	void theLongestPageIsOpenToAll(Visitors visitors) {
		assertNoBarriers(visitors.on(Device.PHONE).opens("/how-it-decides").page(), View.LIGHT);
		assertNoBarriers(visitors.on(Device.DESKTOP_WITHOUT_SCRIPT).opens("/es/how-it-decides").page(), View.WORDS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/my-answers", "/my-answers?deleted", "/come-back" })
	void myAnswersIsOpenToAllWithoutAny(String address, Visitors visitors) {
		assertNoBarriers(visitors.on(Device.PHONE).opens(address).page(), View.LOOKS);
		assertNoBarriers(visitors.on(Device.DESKTOP_WITHOUT_SCRIPT).opens("/es" + address).page(), View.WORDS);
	}

	private static void expectOpenAdvice(ReferenceCase person, String urgency, Visitors visitors) {
		assertThat(visitors.on(Device.PHONE, person).opens("/advice").urgency()).isEqualTo(urgency);
		expectOpen("/advice", person, visitors);
	}

	private static void expectOpen(String address, ReferenceCase person, Visitors visitors) {
		Visitor english = visitors.on(Device.PHONE, person);
		english.watch().expect(404);
		assertNoBarriers(english.opens(address).page(), View.LOOKS);
		Visitor spanish = visitors.on(Device.DESKTOP_WITHOUT_SCRIPT, person);
		spanish.watch().expect(404);
		assertNoBarriers(spanish.opens("/es" + address).page(), View.WORDS);
	}

}
