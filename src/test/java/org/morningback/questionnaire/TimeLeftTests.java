package org.morningback.questionnaire;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.SettableClock;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** A page can ask how long the answers are kept, and asking changes nothing. */
@WebTest
@TestPropertySource(properties = "morningback.session.keep-for=20m")
class TimeLeftTests {

	private static final String ADDRESS = "/my-answers/time-left";

	@Autowired
	private SettableClock clock;

	@Autowired
	private Browser browser;

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "", "/es" })
	void isToldInMilliseconds(String language) {
		this.browser.walk(Walk.PLAIN.upTo("you"));
		this.clock.pass(Duration.ofMinutes(5));

		assertThat(this.browser.get(language + ADDRESS).body()).isEqualTo("900000");
	}

	@Test
	void isNoneWithoutAnswers() {
		assertThat(this.browser.get(ADDRESS).body()).isEqualTo("0");
	}

	@Test
	void isNoLongerForTheAsking() {
		this.browser.walk(Walk.PLAIN.upTo("you"));
		this.clock.pass(Duration.ofMinutes(12));
		this.browser.get(ADDRESS);
		this.clock.pass(Duration.ofMinutes(7));
		assertThat(this.browser.get(ADDRESS).body()).isEqualTo("60000");

		this.clock.pass(Duration.ofMinutes(1));

		assertThat(this.browser.get(ADDRESS).body()).isEqualTo("0");
		assertThat(this.browser.get("/my-answers").main()).contains("No answers are stored");
	}

	@Test
	void isLongerOnceTheAnswersAreUsed() {
		this.browser.walk(Walk.PLAIN.upTo("you"));
		this.clock.pass(Duration.ofMinutes(12));
		this.browser.get("/my-answers");

		assertThat(this.browser.get(ADDRESS).body()).isEqualTo("1200000");
	}

	@Test
	void setsNoCookieAndIsStoredNowhere() {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/my-answers");
		this.browser.post("/my-answers/keep");
		assertThat(this.browser.get("/privacy").header("set-cookie")).contains("Max-Age");

		Page told = this.browser.get(ADDRESS);

		assertThat(told.header("set-cookie")).isEmpty();
		assertThat(told.header("cache-control")).contains("no-store");
	}

	@Test
	void isToldToNoOtherSite() {
		assertThat(this.mvc.get().uri(ADDRESS).header("Origin", "https://elsewhere.example"))
			.doesNotContainHeader("Access-Control-Allow-Origin")
			.hasHeader("X-Content-Type-Options", "nosniff");
	}

}
