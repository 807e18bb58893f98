package org.morningback.questionnaire;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.SettableClock;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers that are kept for minutes are kept longer without a script, too. */
@WebTest
@TestPropertySource(properties = "morningback.session.keep-for=20m")
class KeepLongerTests {

	private static final Duration MOST_OF_THE_TIME = Duration.ofMinutes(15);

	@Autowired
	private SettableClock clock;

	@Autowired
	private Browser browser;

	@BeforeEach
	void answersEverything() {
		this.browser.walk(Walk.PLAIN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/steps/days", "/check", "/advice" })
	void isOfferedWhereNoScriptRuns(String address) {
		assertThat(this.browser.get(address).texts("noscript")).as(address)
			.anyMatch((text) -> text.contains("Keep them longer"));
	}

	@Test
	void keepsWhatIsChosenAndSendsNothing() {
		this.browser.get("/steps/days");
		this.clock.pass(MOST_OF_THE_TIME);

		Page same = this.browser.post("/steps/days", "keep-longer=yes", "activity=active", "mood=none", "mood=worried");

		assertThat(same.status()).isEqualTo(200);
		assertThat(same.notice()).contains("kept longer now");
		assertThat(same.checked("activity")).containsExactly("active");
		assertThat(same.checked("mood")).containsExactlyInAnyOrder("none", "worried");
		assertThat(same.errorAt("mood")).isEmpty();
		this.clock.pass(MOST_OF_THE_TIME);
		assertThat(this.browser.get("/steps/days").checked("activity")).containsExactly("mostly-sitting");
	}

	@Test
	void takesWhatIsChosenWhereTheAnswersAreGone() {
		this.browser.get("/steps/days");
		this.clock.pass(Duration.ofMinutes(20));

		Page begun = this.browser.post("/steps/days", "keep-longer=yes", "activity=active", "mood=none");

		assertThat(this.browser.follow(begun).notice()).contains("Your earlier answers were deleted");
		assertThat(this.browser.get("/my-answers").main()).contains("answered 2 questions");
	}

	@ParameterizedTest
	@CsvSource({ "check,/check?extended", "advice,/advice?extended" })
	void leadsBackToThePage(String page, String address) {
		this.browser.get('/' + page);
		this.clock.pass(MOST_OF_THE_TIME);

		Page extended = this.browser.post("/my-answers/extend", "return=" + page);

		assertThat(extended.location()).isEqualTo(address);
		this.clock.pass(MOST_OF_THE_TIME);
		assertThat(this.browser.follow(extended).main()).contains("Your answers are kept longer now");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "//example.org", "https://example.org", "../api", "steps" })
	void leadsNowhereElse(String returnTo) {
		this.browser.get("/check");

		Page extended = this.browser.post("/my-answers/extend", "return=" + returnTo);

		assertThat(extended.status()).isEqualTo(204);
		assertThat(extended.header("location")).isEmpty();
	}

	@Test
	void staysInTheLanguage() {
		this.browser.get("/es/check");

		Page extended = this.browser.post("/es/my-answers/extend", "return=check");

		assertThat(extended.location()).isEqualTo("/es/check?extended");
		assertThat(this.browser.follow(extended).main()).contains("se guardan más tiempo");
	}

	@Test
	void warnsNobodyWhoseAnswersAreGone() {
		this.clock.pass(Duration.ofMinutes(20));

		assertThat(this.browser.get("/privacy").body()).doesNotContain("data-kept-for");
	}

}
