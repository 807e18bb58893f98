package org.morningback.mornings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.SettableClock;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Reminders for somebody's own calendar. */
@WebTest
class ReminderControllerTests {

	@Autowired
	private SettableClock clock;

	@Autowired
	private Browser browser;

	@Test
	void beginTomorrowAndLookBackTwice() {
		begin();
		LocalDate today = this.clock.instant().atZone(ZoneOffset.UTC).toLocalDate();

		Page file = this.browser.get("/mornings/reminders.ics?at=06:00");

		assertThat(file.header("content-type")).isEqualTo("text/calendar;charset=UTF-8");
		assertThat(file.header("content-disposition")).contains("attachment", ".ics");
		assertThat(file.body()).contains("DTSTART:" + day(today.plusDays(1)) + "T060000\r\n",
				"DTSTART:" + day(today.plusDays(14)) + "T060500\r\n",
				"DTSTART:" + day(today.plusDays(42)) + "T060500\r\n", "https://back.morningback.org/mornings");
	}

	@Test
	void lookBackWhenThatIsDueHoweverLateTheyAreFetched() {
		begin();
		LocalDate began = this.clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
		this.clock.pass(Duration.ofDays(14));

		assertThat(this.browser.get("/mornings/reminders.ics?at=06:00").body())
			.contains("DTSTART:" + day(began.plusDays(15)) + "T060000\r\n",
					"DTSTART:" + day(began.plusDays(42)) + "T060500\r\n")
			.containsOnlyOnce("T060500");
	}

	@Test
	void nameNoPain() {
		begin();

		for (String language : new String[] { "", "/es" }) {
			String file = this.browser.get(language + "/mornings/reminders.ics").body();
			assertThat(file).contains("SUMMARY:").doesNotContainIgnoringCase("pain", "dolor", "hurt", "score");
		}
	}

	@Test
	void areOfferedAndGivenWithADiaryOnly() {
		assertThat(this.browser.get("/mornings/reminders.ics").location()).isEqualTo("/mornings");
		begin();
		assertThat(this.browser.get("/mornings").all("form[method=get]", "action"))
			.containsExactly("/mornings/reminders.ics");
		assertThat(this.browser.get("/mornings/reminders.ics?at=noon").status()).isEqualTo(400);
	}

	private void begin() {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/advice");
		this.browser.post("/mornings/begin");
		this.browser.post("/mornings/zone", "zone=UTC");
	}

	private static String day(LocalDate day) {
		return DateTimeFormatter.BASIC_ISO_DATE.format(day);
	}

}
