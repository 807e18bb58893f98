package org.morningback.advice;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.SettableClock;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The clinician's page tells the last two weeks of a diary. */
@WebTest
class DiaryOnPaperTests {

	@Autowired
	private SettableClock clock;

	@Autowired
	private Browser browser;

	@BeforeEach
	void answerAll() {
		this.browser.walk(Walk.PLAIN);
	}

	@Test
	void tellsMeanAndSpreadAndEachDay() {
		begin();
		typeIn(7, 6, 7, 6, 4, 3, 4);

		assertThat(this.browser.get("/advice/clinician").main())
			.contains("Mean 5.3, SD 1.6, range 3 to 7.", "7 of the last 14 mornings scored, 7 typed in from paper.",
					"– – – – – – 7 6 7 6 4 3 4 –")
			.doesNotContain("of the plan");
		assertThat(this.browser.get("/es/advice/clinician").main()).contains("Media 5,3, DE 1,6, de 3 a 7.");
	}

	@Test
	void comparesMorningsWithBedtimes() {
		begin();
		String today = "/mornings/" + today();
		this.browser.get("/mornings");
		this.browser.post(today, "pain=5", "bedtime=3");

		assertThat(this.browser.get("/advice/clinician").main()).contains("Morning minus bedtime before: +2.0 over 1",
				"1 of the last 14 mornings scored.", "Some of the plan done on 0 of 1 mornings.");
	}

	@Test
	void tellsNoMeanOfTooFew() {
		begin();
		typeIn(7, 6);

		assertThat(this.browser.get("/advice/clinician").main()).contains("2 of the last 14 mornings scored")
			.doesNotContain("Mean", "SD");
	}

	@Test
	void tellsNothingWhereNothingIsScored() {
		assertThat(this.browser.get("/advice/clinician").main()).doesNotContain("Diary");
		begin();
		assertThat(this.browser.get("/advice/clinician").main()).doesNotContain("Diary");
	}

	private void begin() {
		this.browser.get("/advice");
		this.browser.post("/mornings/begin");
		this.browser.post("/mornings/zone", "zone=Atlantic/Reykjavik");
	}

	/** The last of them is yesterday. */
	private void typeIn(int... scores) {
		this.browser.get("/mornings/paper");
		String[] fields = new String[scores.length];
		for (int i = 0; i < scores.length; i++) {
			fields[i] = "pain-" + today().minusDays(scores.length - i) + '=' + scores[i];
		}
		this.browser.post("/mornings/paper", fields);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
	}

}
