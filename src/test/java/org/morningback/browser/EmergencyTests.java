package org.morningback.browser;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** An emergency interrupts the questions, and a mistake can be taken back. */
@BrowserTest
class EmergencyTests {

	@Test
	void interruptsAndLetsAMistakeBeTakenBack(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT);
		visitor.opens("/").follows("home.start");
		visitor.chooses("emergency-signs", "numb-saddle", "chest-pain").goesOn();
		assertThat(visitor.urgency()).isEqualTo("emergency");
		assertThat(visitor.page().locator("[href='tel:999']").first().isVisible()).isTrue();
		visitor.follows("advice.mistake");
		visitor.isAt("/steps/emergency");
		assertThat(visitor.chosen("emergency-signs")).containsExactly("numb-saddle", "chest-pain");
		visitor.unticks("emergency-signs", "numb-saddle", "chest-pain").chooses("emergency-signs", "none");
		visitor.goesOn().isAt("/steps/health");
	}

	@Test
	void keepsTheAnswersBehindIt(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE,
				ReferenceCase.of("case-12").but("emergency-signs", "bladder-change"));
		visitor.opens("/advice").follows("advice.mistake");
		visitor.unticks("emergency-signs", "bladder-change").chooses("emergency-signs", "none");
		visitor.goesOn().isAt("/advice");
		assertThat(visitor.urgency()).isEqualTo("self-care");
	}

}
