package org.morningback.questionnaire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;
import org.morningback.journey.OtherRelease;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** What people are told when the content has changed under their answers. */
@WebTest
@Import(OtherRelease.class)
class ContentChangeTests {

	@Autowired
	private OtherRelease withdrawn;

	@Autowired
	private Browser browser;

	@ParameterizedTest
	@ValueSource(strings = { "/advice", "/check", "/my-answers", "/steps/emergency", "/steps/days", "/continue" })
	void tellsOnceThatTheQuestionsWereRenewed(String address) {
		this.browser.walk(Walk.PLAIN.upTo("story"));
		this.withdrawn.isThatOf(this.browser);

		Page page = this.browser.get(address);
		while (page.status() == 303) {
			page = this.browser.follow(page);
		}

		assertThat(page.notice()).contains("The questions were renewed");
		assertThat(this.browser.get("/my-answers").notice()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/advice", "/advice/text", "/advice/what-if", "/advice/print", "/advice/clinician",
			"/advice/routine", "/mornings", "/my-answers/code", "/come-back" })
	void tellsItToThoseWhoWereDone(String address) {
		this.browser.walk(Walk.PLAIN);
		this.withdrawn.isThatOf(this.browser);

		assertThat(this.browser.get(address).notice()).contains("The questions were renewed");
		assertThat(this.browser.get(address).notice()).doesNotContain("The questions were renewed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/mornings/begin", "/mornings/zone", "/mornings/keep" })
	void tellsItAfterAFormOfTheDiary(String address) {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/advice");
		this.browser.post("/mornings/begin");
		this.withdrawn.isThatOf(this.browser);

		Page sent = this.browser.post(address, "zone=UTC");

		assertThat(this.browser.follow(sent).main()).contains("The questions were renewed");
		assertThat(this.browser.get("/mornings").main()).doesNotContain("The questions were renewed");
	}

	@Test
	void tellsItToThoseWhoComeByTheStartPage() {
		this.browser.walk(Walk.PLAIN.upTo("story"));
		this.withdrawn.isThatOf(this.browser);
		assertThat(this.browser.get("/").links()).contains("/continue");

		Page page = this.browser.follow(this.browser.get("/continue"));

		assertThat(page.notice()).contains("The questions were renewed");
	}

	@Test
	void tellsThatTheQuestionsWereRenewedAfterAnAnswer() {
		this.browser.walk(Walk.PLAIN.upTo("story"));
		this.browser.get("/steps/place");
		this.withdrawn.isThatOf(this.browser);

		Page accepted = this.browser.post("/steps/place", "pain-area=tailbone");

		assertThat(this.browser.follow(accepted).notice()).contains("The questions were renewed");
	}

}
