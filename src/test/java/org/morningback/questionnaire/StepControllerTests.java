package org.morningback.questionnaire;

import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What a step asks and takes. */
@WebTest
class StepControllerTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private Browser browser;

	@Test
	void beginsTheSessionWithTheFirstAcceptedAnswer() {
		long before = sessions();
		this.browser.answer("emergency");
		assertThat(this.browser.cookie("morningback")).isEmpty();
		assertThat(sessions()).isEqualTo(before);

		Page accepted = this.browser.post("/steps/emergency", "emergency-signs=none");

		assertThat(accepted.location()).isEqualTo("/steps/health?begun");
		assertThat(accepted.header("set-cookie")).contains("morningback=", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Max-Age", "Expires");
		assertThat(sessions()).isEqualTo(before + 1);
	}

	@Test
	void beginsNoSessionWithoutAnAnswer() {
		long before = sessions();
		this.browser.get("/steps/emergency");

		this.browser.post("/steps/clues");

		assertThat(this.browser.cookie("morningback")).isEmpty();
		assertThat(sessions()).isEqualTo(before);
	}

	@Test
	void readsOnlyTheFieldsOfItsQuestions() {
		this.browser.answer("emergency", "emergency-signs=none", "unwell-signs=none", "admin=true");

		assertThat(this.browser.get("/my-answers").main()).contains("answered 1 question so far");
	}

	@Test
	void asksADependentQuestionOnlyWhereItIsShown() {
		this.browser.walk(Walk.PLAIN.upTo("health"));

		assertThat(this.browser.get("/steps/you").questions()).containsExactly("age", "pregnancy", "pregnancy-signs");
		Page again = this.browser.post("/steps/you", "age=35-to-44");
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.errorAt("pregnancy")).isNotEmpty();
		assertThat(again.errorAt("pregnancy-signs")).isEmpty();
		assertThat(this.browser.post("/steps/you", "age=60-to-69").location()).isEqualTo("/steps/story");
	}

	@Test
	void letsTheNumbersInItsWordsBeCalled() {
		Page emergency = this.browser.get("/steps/emergency");

		assertThat(emergency.links()).contains("tel:999");
		assertThat(emergency.body()).contains("stop here and call <a href=\"tel:999\">999</a>.");
	}

	@Test
	void ignoresASlipInAQuestionThatIsNotShown() {
		this.browser.walk(Walk.PLAIN.upTo("health"));

		Page accepted = this.browser.answer("you", "age=60-to-69", "pregnancy=no", "pregnancy=could-be");

		assertThat(accepted.location()).isEqualTo("/steps/story");
	}

	@Test
	void knowsNoOtherSteps() {
		assertThat(this.browser.get("/steps/nowhere").status()).isEqualTo(404);
		this.browser.get("/steps/emergency");
		assertThat(this.browser.post("/steps/nowhere", "age=35-to-44").status()).isEqualTo(404);
	}

	private long sessions() {
		return this.database.sql("select count(*) from vault_record").query(Long.class).single();
	}

}
