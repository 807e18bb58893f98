package org.morningback.questionnaire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Answering for another person. */
@WebTest
class SomeoneElseTests {

	private static final String BEGIN = "/steps/emergency?for=someone-else";

	private static final String LINE = "You are answering for someone else. \"You\" means that person.";

	private static final String PAPER = "Answered by someone else for the person.";

	@Autowired
	private Browser browser;

	@Test
	void isASecondWayInWithGuidance() {
		Page home = this.browser.get("/");

		assertThat(home.links()).contains(BEGIN);
		assertThat(home.main()).contains("Ask the person first", "a child under 18", "Call 999");
	}

	@Test
	void isSaidBeforeTheFirstAnswerWithoutACookie() {
		Page first = this.browser.get(BEGIN);

		assertThat(first.main()).contains(LINE);
		assertThat(first.body()).contains("<input type=\"hidden\" name=\"for\" value=\"someone-else\"");
		assertThat(this.browser.cookie("morningback")).isEmpty();
		assertThat(this.browser.post("/steps/emergency", "for=someone-else").main()).contains(LINE);
	}

	@Test
	void isSaidOnEveryPageOnceAnswersAreKept() {
		begin();
		this.browser.walk(Walk.PLAIN);

		for (String address : new String[] { "/steps/emergency", "/steps/days", "/check", "/my-answers", "/advice" }) {
			assertThat(this.browser.get(address).main()).as(address).contains(LINE, PAPER);
		}
		assertThat(this.browser.get("/es/advice").main()).contains("Responde por otra persona");
		assertThat(this.browser.redirects().toString()).doesNotContain("someone");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?for=me", "?for=", "?for=Someone-Else" })
	void isSaidToNobodyElse(String query) {
		assertThat(this.browser.get("/steps/emergency" + query).main()).doesNotContain(LINE);
		this.browser.post("/steps/emergency", "emergency-signs=none", "for=somebody");

		assertThat(this.browser.get("/my-answers").main()).doesNotContain(LINE);
	}

	@Test
	void canBeLeftAndTakenUpAgain() {
		begin();
		assertThat(this.browser.get("/my-answers").main()).contains("They are about me");

		assertThat(this.browser.post("/my-answers/about", "for=me").location()).isEqualTo("/my-answers");
		assertThat(this.browser.get("/my-answers").main()).doesNotContain(LINE).contains("They are about someone else");
		assertThat(this.browser.get("/steps/health").main()).doesNotContain(LINE);

		this.browser.post("/steps/health", "unwell-signs=none", "health-history=none", "for=someone-else");
		assertThat(this.browser.get("/steps/you").main()).doesNotContain(LINE);

		this.browser.post("/my-answers/about", "for=someone-else");
		Page mine = this.browser.get("/my-answers");
		assertThat(mine.main()).contains(LINE, "answered 3 questions");
	}

	@Test
	void mixesNoTwoPeople() {
		this.browser.answer("emergency", "emergency-signs=none");

		Page instead = this.browser.get(BEGIN);

		assertThat(instead.location()).isEqualTo("/my-answers?for=someone-else");
		Page mine = this.browser.follow(instead);
		assertThat(mine.notice()).contains("Answers are kept in this browser already");
		Page again = this.browser.post("/my-answers/start-again", "for=someone-else");
		assertThat(again.location()).isEqualTo(BEGIN);
		assertThat(this.browser.follow(again).checked("emergency-signs")).isEmpty();
	}

	@Test
	void lastsWhenTheyStartAgain() {
		begin();
		this.browser.get("/my-answers");

		assertThat(this.browser.post("/my-answers/start-again").location()).isEqualTo(BEGIN);
	}

	@Test
	void lastsInTheOtherLanguage() {
		assertThat(this.browser.get(BEGIN).body()).contains("href=\"/es/steps/emergency?for=someone-else\"");
	}

	@Test
	void lastsOnTheWayToTheFirstStep() {
		assertThat(this.browser.get("/steps/days?for=someone-else").location()).startsWith(BEGIN);
	}

	private void begin() {
		this.browser.get(BEGIN);
		this.browser.post("/steps/emergency", "emergency-signs=none", "for=someone-else");
	}

}
