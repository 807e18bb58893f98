package org.morningback.questionnaire;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.SettableClock;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Six words, from one browser to another. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class CodeControllerTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Browser phone;

	@Autowired
	private Browser computer;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private SettableClock clock;

	@BeforeEach
	void begin() {
		this.database.update("delete from vault_attempts");
	}

	@Test
	void leadsToTheSameAdviceOnAnotherDevice(CapturedOutput log) {
		this.phone.walk(Walk.PLAIN);
		List<String> words = newWords();

		this.computer.get("/come-back");
		Page opened = this.computer.post("/come-back", "code=" + String.join(", ", words).toUpperCase(Locale.ROOT));
		Page advice = this.computer.follow(this.computer.follow(opened));

		assertThat(opened.location()).isEqualTo("/continue");
		assertThat(advice.main()).contains("You said that");
		assertThat(this.computer.redirects()).noneMatch((address) -> address.contains(words.get(0)));
		assertThat(log).doesNotContain(words.get(0) + ' ' + words.get(1), words.get(0) + ", " + words.get(1));
	}

	@Test
	void showsTheWordsAgainUntilTheyAreReplacedOrRemoved() {
		this.phone.walk(Walk.PLAIN.upTo("health"));
		List<String> first = newWords();
		assertThat(words(this.phone.get("/my-answers/code"))).isEqualTo(first);

		List<String> second = newWords();
		assertThat(second).isNotEqualTo(first);
		assertThat(enter(first).status()).isEqualTo(422);

		this.phone.post("/my-answers/code/remove");
		assertThat(words(this.phone.get("/my-answers/code"))).isEmpty();
		assertThat(enter(second).status()).isEqualTo(422);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'',                                      You need six words
			ability able,                            You have typed 2
			ability able about above absent xyzzy,  No code has the word &quot;xyzzy&quot;
			ability able about above absent zoo,    These words open nothing
			""")
	void saysWhatIsWrongAndKeepsWhatWasTyped(String typed, String said) {
		this.computer.get("/come-back");

		Page again = this.computer.post("/come-back", "code=" + typed);

		assertThat(again.status()).isEqualTo(422);
		assertThat(again.body()).contains(said, "value=\"" + typed + '"', "aria-invalid=\"true\"");
	}

	@Test
	void asksToWaitWhereVeryManyAreTried() {
		this.database.update("insert into vault_attempts (at_minute, attempts) select ?, 60",
				Timestamp.from(this.clock.instant().truncatedTo(ChronoUnit.MINUTES)));

		Page again = enter(List.of("ability", "able", "about", "above", "absent", "zoo"));

		assertThat(again.status()).isEqualTo(429);
		assertThat(Integer.parseInt(again.header("retry-after"))).isBetween(1, 60);
		assertThat(again.main()).contains("Please wait");
	}

	@Test
	void offersNoWordsWhereNothingIsKept() {
		assertThat(this.computer.get("/my-answers/code").location()).isEqualTo("/my-answers");
		assertThat(this.computer.get("/my-answers").links()).contains("/come-back");
		assertThat(this.computer.get("/").links()).contains("/come-back");
	}

	@Test
	void saysThatOtherAnswersAreLetGo() {
		this.computer.walk(Walk.PLAIN.upTo("emergency"));

		assertThat(this.computer.get("/come-back").main()).contains("This browser has other answers already");
	}

	@Test
	void leavesNothingToTheKeyFromBefore() {
		this.phone.walk(Walk.PLAIN.upTo("health"));
		this.computer.walk(Walk.PLAIN.upTo("emergency"));
		String before = this.computer.cookie("morningback").orElseThrow();

		enter(newWords());

		assertThat(this.computer.get("/my-answers").main()).doesNotContain("answered 1 question");
		this.computer.setCookie("morningback", before);
		assertThat(this.computer.get("/my-answers").main()).contains("No answers are stored");
	}

	@Test
	void closesOnOneDeviceWhatTheWordsOpenAgain() {
		this.phone.walk(Walk.PLAIN.upTo("health"));
		List<String> words = newWords();
		enter(words);
		String before = this.computer.cookie("morningback").orElseThrow();

		this.computer.get("/my-answers");
		Page closed = this.computer.post("/my-answers/close");

		assertThat(closed.header("clear-site-data")).contains("cache");
		assertThat(this.computer.cookie("morningback")).isEmpty();
		assertThat(this.computer.follow(closed).main()).contains("closed here", "No answers are stored");
		this.computer.setCookie("morningback", before);
		assertThat(this.computer.get("/my-answers").main()).contains("No answers are stored");
		assertThat(this.phone.get("/my-answers").main()).contains("answered 3 questions");
		assertThat(enter(words).location()).isEqualTo("/continue");
	}

	@Test
	void closesNothingThatNoWordsOpen() {
		this.phone.walk(Walk.PLAIN.upTo("health"));

		assertThat(this.phone.get("/my-answers").all("form", "action")).doesNotContain("/my-answers/close");
		this.phone.post("/my-answers/close");

		assertThat(this.phone.get("/my-answers?closed").main()).contains("answered 3 questions")
			.doesNotContain("closed here");
	}

	/** Answers with words are kept longer than the first ones are, which are as old. */
	@ParameterizedTest
	@ValueSource(strings = { "Page-Turn", "Accept" })
	void saysHowLongTheAnswersAreKeptFromNowOn(String header) {
		Browser browser = Browser.at(this.port, Map.of(header, "*/*"));
		browser.walk(Walk.PLAIN.upTo("emergency"));
		browser.get("/my-answers/code");

		Page given = browser.follow(browser.post("/my-answers/code"));

		assertThat(given.texts("ol.code li")).hasSize(6);
		assertThat(given.main()).contains(this.clock.instant()
			.plus(Duration.ofDays(30))
			.atZone(this.clock.getZone())
			.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)));
	}

	private List<String> newWords() {
		this.phone.get("/my-answers/code");
		this.phone.post("/my-answers/code");
		List<String> words = words(this.phone.get("/my-answers/code"));
		assertThat(words).hasSize(6);
		return words;
	}

	private Page enter(List<String> words) {
		this.computer.get("/come-back");
		return this.computer.post("/come-back", "code=" + String.join(" ", words));
	}

	private static List<String> words(Page page) {
		return page.texts("ol.code li");
	}

}
