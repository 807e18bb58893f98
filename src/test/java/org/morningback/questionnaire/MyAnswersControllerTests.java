package org.morningback.questionnaire;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.SettableClock;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What people are told of their stored answers, and what they can do about them. */
@WebTest
class MyAnswersControllerTests {

	@Autowired
	private SettableClock clock;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Browser browser;

	@Test
	void saysWhereNothingIsStored() {
		Page page = this.browser.get("/my-answers");

		assertThat(page.main()).contains("No answers are stored");
		assertThat(page.body()).doesNotContain("<form");
		assertThat(page.links()).containsExactly("/steps/emergency", "/come-back");
	}

	@Test
	void saysHowMuchIsStoredAndForHowLong() {
		this.browser.walk(Walk.PLAIN.upTo("you"));

		Page page = this.browser.get("/my-answers");

		String end = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
			.format(this.clock.instant().plus(Duration.ofDays(30)).atZone(ZoneOffset.UTC));
		assertThat(page.main()).contains("answered 5 questions", "deleted on " + end);
		assertThat(page.links()).contains("/steps/story");
	}

	@Test
	void keepsTheAnswersOnThisDeviceWhenAsked() {
		this.browser.walk(Walk.PLAIN.upTo("you"));
		String secret = this.browser.cookie("morningback").orElseThrow();
		this.browser.get("/my-answers");

		Page kept = this.browser.post("/my-answers/keep");

		assertThat(kept.header("set-cookie")).contains("morningback=" + secret, "Max-Age=2592000", "HttpOnly");
		assertThat(this.browser.follow(kept).notice()).contains("Kept on this device");
	}

	@Test
	void keepsTheAnswersOnThisDeviceFromTheAdvice() {
		this.browser.walk(Walk.PLAIN);
		String secret = this.browser.cookie("morningback").orElseThrow();
		assertThat(this.browser.get("/advice").main()).contains("Keep it on this device");

		Page kept = this.browser.post("/my-answers/keep", "return=advice");

		assertThat(kept.location()).isEqualTo("/advice?kept");
		assertThat(this.browser.follow(kept).main()).contains("Kept on this device")
			.doesNotContain("Keep it on this device");
		assertThat(this.browser.get("/my-answers").main()).doesNotContain("Keep it on this device");
		assertThat(this.browser.get("/privacy").header("set-cookie")).as("for the full time again")
			.contains("morningback=" + secret, "Max-Age=2592000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/steps/health", "/check", "/advice", "/my-answers", "/continue", "/how-it-decides" })
	void staysOnThisDeviceForAsLongAsItIsUsed(String address) {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/my-answers");
		this.browser.post("/my-answers/keep");
		for (int visit = 0; visit < 4; visit++) {
			this.clock.pass(Duration.ofDays(20));
			assertThat(this.browser.get("/my-answers").main()).contains("answered");
			assertThat(this.browser.get(address).header("set-cookie")).as(address).contains("Max-Age=2592000");
		}
	}

	@Test
	void keepsNothingBeyondAClosingUnasked() {
		this.browser.walk(Walk.PLAIN);

		assertThat(this.browser.get("/advice").header("set-cookie")).doesNotContain("Max-Age");
	}

	@Test
	void keepsTheAnswersLongerWhenAsked() {
		this.browser.walk(Walk.PLAIN.upTo("you"));
		this.clock.pass(Duration.ofDays(29));
		this.browser.get("/privacy");
		assertThat(this.browser.post("/my-answers/extend").status()).isEqualTo(204);

		this.clock.pass(Duration.ofDays(29));

		assertThat(this.browser.get("/my-answers").main()).contains("answered");
	}

	@Test
	void explainsThatThereIsNothingToKeepLonger() {
		this.browser.get("/steps/emergency");
		assertThat(this.browser.post("/my-answers/extend").location()).isEqualTo("/continue");
	}

	@Test
	void deletesEverythingAtOnce() {
		this.browser.walk(Walk.PLAIN.upTo("you"));
		String secret = this.browser.cookie("morningback").orElseThrow();
		this.browser.get("/my-answers");
		long before = sessions();

		Page deleted = this.browser.post("/my-answers/delete");

		assertThat(sessions()).isEqualTo(before - 1);
		assertThat(this.browser.cookie("morningback")).isEmpty();
		assertThat(this.browser.follow(deleted).notice()).contains("Everything has been deleted");
		this.browser.setCookie("morningback", secret);
		assertThat(this.browser.get("/my-answers").main()).contains("No answers are stored");
	}

	@Test
	void startsAgainFromTheFirstQuestion() {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/my-answers");

		Page again = this.browser.post("/my-answers/start-again");

		assertThat(again.location()).isEqualTo("/steps/emergency");
		assertThat(this.browser.follow(again).checked("emergency-signs")).isEmpty();
		assertThat(this.browser.cookie("morningback")).isEmpty();
	}

	@Test
	void offersTheAdviceOnceNothingIsOpen() {
		this.browser.walk(Walk.PLAIN);

		Page page = this.browser.get("/my-answers");

		assertThat(page.links()).contains("/advice", "/check");
		assertThat(page.main()).contains("See the advice");
	}

	private long sessions() {
		return this.database.sql("select count(*) from vault_record").query(Long.class).single();
	}

}
