package org.morningback.questionnaire;

import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on which answers are checked. */
@WebTest
class AnswerSummaryControllerTests {

	@Autowired
	private Browser browser;

	@Test
	void showsWhatWasAskedAndSaid() {
		this.browser.walk(Walk.PLAIN);

		Page check = this.browser.get("/check");

		assertThat(check.main()).contains("How old are you?", "35 to 44", "I feel lumps or springs");
		assertThat(check.main()).doesNotContain("45 to 54");
		assertThat(check.links()).contains("/steps/emergency?return=check", "/steps/days?return=check", "/advice")
			.doesNotContain("/steps/clues?return=check");
	}

	@Test
	void isOfferedHalfwayAndLeadsOn() {
		this.browser.walk(Walk.PLAIN.upTo("health"));

		Page check = this.browser.get("/check");

		assertThat(check.status()).isEqualTo(200);
		assertThat(check.links()).contains("/steps/you").doesNotContain("/advice");
		assertThat(check.main()).contains("Go on with the questions");
	}

	@Test
	void sendsAChangeBackToWhereItWasAskedFor() {
		this.browser.walk(Walk.PLAIN);

		Page fromCheck = this.browser.get("/steps/sleep?return=check");
		Page fromAdvice = this.browser.get("/steps/sleep?return=advice");

		assertThat(fromCheck.links().get(0)).isEqualTo("/check");
		assertThat(fromCheck.main()).contains("Save and go back to your answers").doesNotContain("step 9", "Continue");
		assertThat(fromAdvice.links().get(0)).isEqualTo("/advice");
		assertThat(fromAdvice.main()).contains("Save and go back to the advice");
		assertThat(this.browser.get("/es/steps/sleep?return=check").main())
			.contains("Guardar y volver a sus respuestas");
	}

	@Test
	void goesOnWhereQuestionsAreOpen() {
		this.browser.walk(Walk.PLAIN.upTo("health"));

		Page answered = this.browser.get("/steps/health?return=check");
		assertThat(answered.links().get(0)).isEqualTo("/check");
		assertThat(answered.main()).contains("Safety, 2 of", "Continue");
		assertThat(this.browser.get("/steps/you?return=check").links().get(0)).isEqualTo("/steps/health");
		assertThat(this.browser.get("/steps/health").links().get(0)).isEqualTo("/steps/emergency");
	}

	@Test
	void goesOnAfterAMistakeThatEndedTheQuestions() {
		this.browser.answer("emergency", "emergency-signs=chest-pain");

		assertThat(this.browser.get("/steps/emergency?return=advice").main()).contains("Continue");
	}

	@Test
	void leadsToTheStartWhereNothingIsKept() {
		Page start = this.browser.follow(this.browser.get("/check"));

		assertThat(start.main()).contains("Emergency warning signs");
		assertThat(start.notice()).contains("We have no earlier answers from you");
	}

}
