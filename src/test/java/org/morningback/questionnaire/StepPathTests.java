package org.morningback.questionnaire;

import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Where steps lead, forwards, backwards and from the middle. */
@WebTest
class StepPathTests {

	@Autowired
	private Browser browser;

	@Test
	void leadsAlongAllStepsToTheAdvice() {
		assertThat(this.browser.walk(Walk.PLAIN).location()).isEqualTo("/advice");
		assertThat(this.browser.redirects()).containsExactly("/steps/health?begun", "/steps/you", "/steps/story",
				"/steps/place", "/steps/morning", "/steps/night", "/steps/feel", "/steps/sleep", "/steps/mattress",
				"/steps/days", "/advice");
	}

	@Test
	void judgesAnEmergencyBeforeAMissingAnswer() {
		this.browser.walk(Walk.PLAIN.with("health", "unwell-signs=tummy-pulse", "health-history=none")
			.with("you", "age=70-or-over")
			.upTo("story"));

		Page accepted = this.browser.answer("place", "pain-area=tummy", "pain-area=thigh");

		assertThat(accepted.location()).isEqualTo("/advice");
		assertThat(this.browser.follow(accepted).body()).contains("data-urgency=\"emergency\"");
	}

	@Test
	void endsWithAnEmergencyAtOnce() {
		this.browser.walk(Walk.PLAIN.upTo("health"));

		assertThat(this.browser.answer("emergency", "emergency-signs=chest-pain").location()).isEqualTo("/advice");
		assertThat(this.browser.get("/steps/health").location()).isEqualTo("/advice");
	}

	@Test
	void endsWhereSomeoneIsUnder18() {
		Page accepted = this.browser.walk(Walk.PLAIN.with("you", "age=under-18", "pregnancy=no").upTo("you"));

		assertThat(accepted.location()).isEqualTo("/advice");
		assertThat(this.browser.get("/steps/story").location()).isEqualTo("/advice");
	}

	@Test
	void leadsBackToTheFirstOpenStepFromOneAhead() {
		this.browser.walk(Walk.PLAIN.upTo("emergency"));

		assertThat(this.browser.get("/steps/days").location()).isEqualTo("/steps/health");
	}

	@Test
	void leadsOnFromAStepThatIsNotOnThePath() {
		this.browser.walk(Walk.PLAIN.upTo("feel"));

		assertThat(this.browser.get("/steps/clues").location()).isEqualTo("/steps/sleep");
	}

	@Test
	void continuesAtTheFirstOpenStep() {
		this.browser.walk(Walk.PLAIN.upTo("place"));
		assertThat(this.browser.get("/continue").location()).isEqualTo("/steps/morning");

		this.browser.walk(Walk.PLAIN);
		assertThat(this.browser.get("/continue").location()).isEqualTo("/advice");
	}

	@Test
	void showsEarlierAnswersWhenGoingBack() {
		this.browser.walk(Walk.PLAIN.upTo("place"));

		Page back = this.browser.get("/steps/place");

		assertThat(back.checked("pain-area")).containsExactly("lower-back", "alternating-buttocks");
		assertThat(back.links()).contains("/steps/story");
	}

	@Test
	void keepsAnAnswerWhileItsQuestionIsNotAsked() {
		this.browser
			.walk(Walk.PLAIN.with("you", "age=18-to-34", "pregnancy=gave-birth", "pregnancy-signs=none").upTo("you"));

		this.browser.answer("you", "age=60-to-69");
		assertThat(this.browser.get("/check").main()).doesNotContain("pregnan");

		this.browser.post("/steps/you", "age=18-to-34");
		assertThat(this.browser.get("/steps/you").checked("pregnancy")).containsExactly("gave-birth");
	}

	@Test
	void returnsToTheCheckAfterAChange() {
		this.browser.walk(Walk.PLAIN);

		Page step = this.browser.get("/steps/sleep?return=check");

		assertThat(step.body()).contains("name=\"return\" value=\"check\"");
		Page changed = this.browser.post("/steps/sleep", "return=check", "sleep-position=back", "body-pillow=yes",
				"sleep-quality=none");
		assertThat(changed.location()).isEqualTo("/check");
	}

	@Test
	void asksWhatAChangeOpensBeforeReturning() {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/steps/place?return=check");

		Page changed = this.browser.post("/steps/place", "return=check", "pain-area=many-areas");
		assertThat(changed.location()).isEqualTo("/steps/clues?return=check");
		this.browser.follow(changed);
		assertThat(this.browser.post("/steps/clues", "return=check", "whole-body=none").location()).isEqualTo("/check");
	}

	@Test
	void returnsNowhereElse() {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/steps/sleep?return=https://example.org");

		Page changed = this.browser.post("/steps/sleep", "return=https://example.org", "sleep-position=changes",
				"sleep-quality=none");

		assertThat(changed.location()).isEqualTo("/advice");
	}

}
