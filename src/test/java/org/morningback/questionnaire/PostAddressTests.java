package org.morningback.questionnaire;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.SettableClock;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address that takes a form says what became of it: with script and without, while
 * the answers are there and when they have gone.
 */
@WebTest
@TestPropertySource(properties = "morningback.session.keep-for=20m")
class PostAddressTests {

	@LocalServerPort
	private int port;

	@Autowired
	private SettableClock clock;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/steps/health             | unwell-signs=none | There is a problem
			/steps/health             | keep-longer=yes   | kept longer now
			/my-answers/keep          | return=           | Kept on this device
			/my-answers/keep          | return=advice     | Kept on this device
			/my-answers/extend        | return=advice     | kept longer now
			/my-answers/extend        | return=check      | kept longer now
			/my-answers/about         | for=someone-else  | They are about me
			/my-answers/code          | return=           | Your six words are
			/my-answers/code/remove   | return=           | Give me six words
			/come-back                | code=zoo          | You need six words
			/my-answers/delete        | return=           | Everything has been deleted
			/my-answers/start-again   | return=           | Emergency warning signs
			""")
	void saysWhatBecameOfAForm(String address, String field, String said) {
		assertThat(sent(Map.of(), address, field, Duration.ZERO)).contains(said);
		assertThat(sent(Map.of("Page-Turn", "1"), address, field, Duration.ZERO)).contains(said);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/steps/days               | activity=some     | Your earlier answers were deleted
			/steps/health             | keep-longer=yes   | There is a problem
			/my-answers/keep          | return=           | No answers are stored
			/my-answers/keep          | return=advice     | We have no earlier answers
			/my-answers/extend        | return=           | We have no earlier answers
			/my-answers/extend        | return=advice     | We have no earlier answers
			/my-answers/about         | for=someone-else  | No answers are stored
			/my-answers/code          | return=           | No answers are stored
			/my-answers/code/remove   | return=           | No answers are stored
			/come-back                | code=zoo          | You need six words
			/my-answers/delete        | return=           | Everything has been deleted
			/my-answers/start-again   | return=           | Emergency warning signs
			""")
	void saysThatTheAnswersAreGone(String address, String field, String said) {
		Duration tooLate = Duration.ofMinutes(21);
		assertThat(sent(Map.of(), address, field, tooLate)).contains(said);
		assertThat(sent(Map.of("Page-Turn", "1"), address, field, tooLate)).contains(said);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Page-Turn", "Accept" })
	void startsAgainWithNothingTicked(String header) {
		Browser browser = Browser.at(this.port, Map.of(header, "*/*"));
		browser.walk(Walk.PLAIN.upTo("health"));

		Page first = browser.follow(browser.post("/my-answers/start-again"));

		assertThat(first.questions()).contains("emergency-signs");
		assertThat(first.checked("emergency-signs")).isEmpty();
	}

	private String sent(Map<String, String> headers, String address, String field, Duration late) {
		Browser browser = Browser.at(this.port, headers);
		browser
			.walk(address.startsWith("/steps/d") || field.endsWith("advice") ? Walk.PLAIN : Walk.PLAIN.upTo("health"));
		browser.get("/steps/health");
		this.clock.pass(late);
		Page page = field.startsWith("activity") ? browser.post(address, field, "mood=none")
				: browser.post(address, field);
		while (page.status() == 303) {
			page = browser.follow(page);
		}
		return page.main();
	}

}
