package org.morningback.questionnaire;

import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What people are told when an answer is missing or cannot be right. */
@WebTest
class StepViolationTests {

	@Autowired
	private Browser browser;

	@Test
	void asksAgainWhenNothingWasChosen() {
		Page again = this.browser.answer("emergency");

		assertThat(again.status()).isEqualTo(422);
		assertThat(again.errorAt("emergency-signs")).contains("Select each emergency warning sign");
		assertThat(again.summary("emergency-signs")).hasSize(1).first().asString().contains("Select each emergency");
	}

	@Test
	void saysNothingIsWrongOnAFirstVisit() {
		Page first = this.browser.get("/steps/emergency");

		assertThat(first.status()).isEqualTo(200);
		assertThat(first.errorAt("emergency-signs")).isEmpty();
		assertThat(first.summary("emergency-signs")).isEmpty();
		assertThat(first.notice()).isEmpty();
	}

	@Test
	void showsEverythingSentAgainAfterASlip() {
		this.browser.walk(Walk.PLAIN.upTo("emergency"));

		Page again = this.browser.answer("health", "unwell-signs=fever", "unwell-signs=foot-drop");

		assertThat(again.status()).isEqualTo(422);
		assertThat(again.checked("unwell-signs")).containsExactly("fever", "foot-drop");
		assertThat(again.errorAt("unwell-signs")).isEmpty();
		assertThat(again.errorAt("health-history")).isNotEmpty();
	}

	@Test
	void refusesNoneTogetherWithOthers() {
		Page again = this.browser.answer("emergency", "emergency-signs=chest-pain", "emergency-signs=none");

		assertThat(again.status()).isEqualTo(422);
		assertThat(again.errorAt("emergency-signs")).contains("You ticked “None of these” and something else");
		assertThat(again.checked("emergency-signs")).containsExactly("chest-pain", "none");
	}

	@Test
	void refusesAnOptionThatIsNotOffered() {
		Page again = this.browser.answer("emergency", "emergency-signs=none", "emergency-signs=<i>hiccups</i>");

		assertThat(again.status()).isEqualTo(422);
		assertThat(again.errorAt("emergency-signs")).contains("Choose only from the answers shown");
		assertThat(again.body()).doesNotContain("hiccups");
	}

	@Test
	void refusesTwoOptionsWhereOneIsAskedFor() {
		this.browser.walk(Walk.PLAIN.upTo("health"));

		Page again = this.browser.answer("you", "age=60-to-69", "age=70-or-over");

		assertThat(again.status()).isEqualTo(422);
		assertThat(again.errorAt("age")).contains("Choose one answer only");
	}

	@Test
	void refusesAnOptionChosenTwice() {
		Page again = this.browser.answer("emergency", "emergency-signs=unsure", "emergency-signs=unsure");

		assertThat(again.status()).isEqualTo(422);
		assertThat(again.errorAt("emergency-signs")).contains("only once");
	}

}
