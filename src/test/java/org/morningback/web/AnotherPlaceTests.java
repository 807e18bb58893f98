package org.morningback.web;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What changes with the settings of the one who runs the site. */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
		"morningback.region=us", "morningback.clinically-reviewed-by=Dr A. Example & Co",
		"morningback.run-by=Example Org", "morningback.session.keep-for=7d",
		"morningback.quick-exit=https://www.example.org/", "morningback.time-zone=Pacific/Kiritimati" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class AnotherPlaceTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Clock clock;

	@Test
	void callsTheNumbersOfTheRegion() {
		Browser browser = Browser.on(this.mvc);
		assertThat(browser.get("/").links().get(0)).isEqualTo("tel:911");
		assertThat(browser.get("/steps/emergency").main()).contains("call 911").doesNotContain("999");

		browser.answer("emergency", "emergency-signs=chest-pain");
		Page advice = browser.get("/advice");
		assertThat(advice.links()).contains("tel:911").doesNotContain("tel:999", "tel:111");
		assertThat(advice.main()).contains("Call 911 now").doesNotContain("A&E", "phone NHS 111", "Phone NHS 111");
	}

	@Test
	void doesWithoutANumberThatTheRegionHasNot() {
		Browser browser = Browser.on(this.mvc);
		browser.walk(Walk.PLAIN.with("emergency", "emergency-signs=unsure"));

		Page advice = browser.get("/advice");

		assertThat(advice.body()).contains("data-urgency=\"urgent\"");
		assertThat(advice.body()).doesNotContain("{advice-number}", "href=\"tel:\"");
		assertThat(advice.main()).contains("nurse advice line");
	}

	@Test
	void namesTheClinicianOnceReviewed() {
		Browser browser = Browser.on(this.mvc);
		for (String address : new String[] { "/", "/privacy", "/steps/emergency", "/my-answers" }) {
			assertThat(browser.get(address).body()).as(address)
				.contains("Content checked by Dr A. Example &amp; Co.")
				.doesNotContain("No doctor has checked");
		}
	}

	@Test
	void letsPeopleLeaveAtOnce() {
		Browser browser = Browser.on(this.mvc);

		assertThat(browser.get("/steps/emergency").all("a.exit", "href")).containsExactly("https://www.example.org/");
	}

	@Test
	void namesTheDayAndTheZoneOfThePlace() {
		Browser browser = Browser.on(this.mvc);
		browser.walk(Walk.PLAIN);
		var pattern = DateTimeFormatter.ofPattern("d MMMM yyyy (z)", Locale.ENGLISH);

		String today = pattern.format(this.clock.instant().atZone(ZoneId.of("Pacific/Kiritimati")));

		assertThat(browser.get("/advice/print").main()).contains(today).doesNotContain("UTC");
		assertThat(browser.get("/advice").main()).contains(today);
	}

	@Test
	void leavesPaperWithoutACodeWhereNobodyCouldFollowIt() {
		Browser browser = Browser.on(this.mvc);
		browser.walk(Walk.PLAIN);

		assertThat(browser.get("/advice/print").body()).doesNotContain("qr.svg", "localhost", "The code opens");
		assertThat(browser.get("/qr.svg").status()).isEqualTo(404);
	}

	@Test
	void saysWhoRunsTheSiteAndHowLongItKeepsAnswers() {
		Page privacy = Browser.on(this.mvc).get("/privacy");

		assertThat(privacy.main()).contains("7 days after", "run by Example Org");
	}

}
