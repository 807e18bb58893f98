package org.morningback.questionnaire;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An emergency is told whether or not anything can be stored, and whether or not the
 * browser keeps cookies.
 */
@WebTest
class NothingKeptTests {

	private static final Map<String, String> VOUCHED = Map.of("Sec-Fetch-Site", "same-origin");

	private static final Map<String, String> SCRIPT = Map.of("Page-Turn", "1");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@AfterEach
	void repair() {
		this.database.sql("alter table if exists broken rename to vault_document").update();
	}

	/** By script, by a form that is vouched for, and by one that would be refused. */
	static Stream<Map<String, String>> ways() {
		return Stream.of(SCRIPT, VOUCHED, Map.of());
	}

	@ParameterizedTest
	@MethodSource("ways")
	void tellsAnEmergencyToABrowserWithoutCookies(Map<String, String> headers) {
		Page page = cookieless(headers).post("/steps/emergency", "emergency-signs=numb-saddle");

		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).contains("data-urgency=\"emergency\"");
	}

	@Test
	void tellsItInTheLanguageOfTheAddress() {
		Page page = cookieless(VOUCHED).post("/es/steps/emergency", "emergency-signs=numb-saddle");

		assertThat(page.body()).contains("data-urgency=\"emergency\"", "lang=\"es\"");
	}

	@Test
	void refusesAFormThatNobodyVouchesForWhereThereIsNoEmergency() {
		assertThat(cookieless(Map.of()).post("/steps/emergency", "emergency-signs=none").status()).isEqualTo(403);
		assertThat(cookieless(Map.of()).post("/my-answers/delete").status()).isEqualTo(403);
	}

	@Test
	void saysThatItNeedsACookieWhereNoneComesBack() {
		Browser browser = cookieless(VOUCHED);
		Page second = browser.follow(browser.post("/steps/emergency", "emergency-signs=none"));

		assertThat(second.location()).startsWith("/steps/emergency");
		assertThat(browser.follow(second).notice()).contains("This site needs that one cookie");
	}

	@Test
	void saysItToTheScriptAsWell() {
		Browser browser = cookieless(SCRIPT);
		Page second = browser.post("/steps/emergency", "emergency-signs=none");
		assertThat(second.questions()).contains("unwell-signs");

		Page again = browser.post("/steps/health", "begun=", "unwell-signs=none", "health-history=none");

		assertThat(again.questions()).contains("emergency-signs");
		assertThat(again.notice()).contains("This site needs that one cookie");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void tellsAnEmergencyWhereNothingCanBeStored(boolean begun) {
		Browser browser = Browser.at(this.port);
		if (begun) {
			browser.walk(Walk.PLAIN.upTo("health"));
		}
		browser.get("/steps/emergency");
		breakTheStore();

		Page page = browser.post("/steps/emergency", "emergency-signs=numb-saddle");

		assertThat(page.body()).contains("data-urgency=\"emergency\"");
	}

	@Test
	void keepsWhatWasChosenOnThePageWhereNothingCanBeStored() {
		Browser browser = Browser.at(this.port);
		browser.walk(Walk.PLAIN.upTo("emergency"));
		browser.get("/steps/health");
		breakTheStore();

		Page page = browser.post("/steps/health", "unwell-signs=fever", "health-history=none");

		assertThat(page.status()).isEqualTo(503);
		assertThat(page.notice()).contains("We cannot keep your answers just now", "call 999");
		assertThat(page.checked("unwell-signs")).containsExactly("fever");
	}

	@Test
	void promisesNothingItCannotKnow() {
		Browser browser = Browser.at(this.port);
		browser.walk(Walk.PLAIN.upTo("emergency"));
		breakTheStore();

		Page page = browser.get("/my-answers");

		assertThat(page.status()).isEqualTo(500);
		assertThat(page.main()).contains("call 999").doesNotContain("are kept");
	}

	private Browser cookieless(Map<String, String> headers) {
		return Browser.withoutCookies(this.port, headers);
	}

	private void breakTheStore() {
		this.database.sql("alter table vault_document rename to broken").update();
	}

}
