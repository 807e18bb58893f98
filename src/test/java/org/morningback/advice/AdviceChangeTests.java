package org.morningback.advice;

import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What a change that began on the advice page is said to have changed. */
@WebTest
class AdviceChangeTests {

	private static final String LOWER = "If your earlier answer was true, the earlier advice holds:";

	@Autowired
	private MockMvcTester mvc;

	private Browser browser;

	@BeforeEach
	void openABrowser() {
		this.browser = Browser.on(this.mvc);
		this.browser.walk(Walk.PLAIN);
	}

	@Test
	void saysNothingBeforeAChange() {
		assertThat(change(this.browser.get("/advice"))).isEmpty();
	}

	@Test
	void saysWhatChangedBeforeAnUrgencyThatStayed() {
		change("mattress", "mattress-age=under-5-years", "mattress-firmness=medium-firm", "mattress-signs=none",
				"other-bed=not-tried");

		Page advice = this.browser.get("/advice");

		assertThat(change(advice)).startsWith("What your change changed")
			.contains("Before: 9 years or more", "under 5 years", "Before: I feel lumps or springs")
			.contains("How soon to be seen is the same: \"Self-care\"", "No longer in your advice:")
			.doesNotContain("Medium-firm", LOWER);
		assertThat(advice.body().indexOf("id=\"change\"")).isPositive()
			.isLessThan(advice.body().indexOf("class=\"level"));
		assertThat(advice.links()).doesNotContain("#change");
	}

	@Test
	void saysThatNothingChanged() {
		change("days", "activity=mostly-sitting", "mood=fear-of-moving");

		assertThat(change(this.browser.get("/advice"))).contains("Your answers are the same as before",
				"Nothing else in your advice changed");
	}

	@Test
	void neverTalksAnyoneOutOfBeingSeen() {
		change("emergency", "emergency-signs=unsure");
		Page advice = this.browser.get("/advice");
		assertThat(change(advice)).contains("before, \"Self-care\". Now, \"Urgent\"").doesNotContain(LOWER);
		assertThat(advice.body().indexOf("id=\"change\"")).isGreaterThan(advice.body().indexOf("class=\"level"));
		assertThat(advice.links()).contains("#change");

		change("emergency", "emergency-signs=none");
		assertThat(change(this.browser.get("/advice"))).contains("before, \"Urgent\". Now, \"Self-care\"",
				LOWER + " Get medical help today");
	}

	@Test
	void saysSoAlsoAfterAMistakeThatEndedTheQuestions() {
		this.browser = Browser.on(this.mvc);
		Page advice = this.browser.follow(this.browser.answer("emergency", "emergency-signs=chest-pain"));
		assertThat(advice.links()).contains("/steps/emergency?return=advice");

		Page next = change("emergency", "emergency-signs=none");
		assertThat(next.location()).isEqualTo("/steps/health?return=advice");
		this.browser.walk(Walk.PLAIN);

		assertThat(change(this.browser.get("/advice"))).contains("before, \"Emergency\". Now, \"Self-care\"",
				" more questions because of it", LOWER + " Call 999 now");
	}

	@Test
	void waitsForTheQuestionsThatAChangeOpens() {
		Page opened = change("place", "pain-area=many-areas");
		assertThat(opened.location()).isEqualTo("/steps/clues?return=advice");
		assertThat(this.browser.get("/advice").location()).isEqualTo("/continue");

		assertThat(change("clues", "whole-body=none").location()).isEqualTo("/advice");

		assertThat(change(this.browser.get("/advice"))).contains("You answered 1 more question because of it",
				"Before: Lower back");
	}

	@Test
	void keepsQuietAfterTheNextAnswerFromElsewhere() {
		change("days", "activity=active", "mood=fear-of-moving");
		assertThat(change(this.browser.get("/advice"))).isNotEmpty();
		assertThat(change(this.browser.get("/advice"))).isNotEmpty();

		this.browser.answer("days", "activity=some", "mood=fear-of-moving");

		assertThat(change(this.browser.get("/advice"))).isEmpty();
	}

	@Test
	void staysRightWhenAStepArrivesTwice() {
		change("days", "activity=active", "mood=fear-of-moving");
		change("days", "activity=active", "mood=fear-of-moving");

		assertThat(change(this.browser.get("/advice"))).contains("Before: ").doesNotContain("the same as before");
	}

	@Test
	void saysItInSpanish() {
		change("emergency", "emergency-signs=unsure");
		change("emergency", "emergency-signs=none");

		assertThat(change(this.browser.get("/es/advice"))).startsWith("Qué cambió con su cambio")
			.contains("Si su respuesta anterior era verdad");
	}

	@Test
	void putsNoAnswerIntoAnAddress() {
		change("emergency", "emergency-signs=unsure");

		assertThat(this.browser.redirects().toString()).doesNotContain("unsure", "none");
	}

	private Page change(String step, String... fields) {
		Page page = this.browser.get("/steps/" + step + "?return=advice");
		assertThat(page.body()).contains("name=\"return\" value=\"advice\"");
		String[] all = Arrays.copyOf(fields, fields.length + 1);
		all[fields.length] = "return=advice";
		return this.browser.post("/steps/" + step, all);
	}

	private static String change(Page page) {
		return String.join("", page.texts("section.notice#change"));
	}

}
