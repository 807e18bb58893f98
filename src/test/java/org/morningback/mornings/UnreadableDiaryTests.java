package org.morningback.mornings;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;
import org.morningback.vault.Secret;
import org.morningback.vault.Vault;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A diary of a form that this version does not know, of a later one for instance. */
@WebTest
class UnreadableDiaryTests {

	private static final byte[] LATER = "{\"v\":99}".getBytes(StandardCharsets.UTF_8);

	@Autowired
	private Browser browser;

	@Autowired
	private Vault vault;

	private Secret secret;

	@BeforeEach
	void keepOneOfALaterForm() {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/advice");
		this.secret = Secret.parse(this.browser.cookie("morningback").orElseThrow()).orElseThrow();
		this.vault.update(this.secret, (open) -> Map.of("diary", LATER));
	}

	@Test
	void isSaidToBeThereStill() {
		Page page = this.browser.get("/mornings");

		assertThat(page.status()).isEqualTo(503);
		assertThat(page.main()).contains("They are still there, locked");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/mornings/begin", "/mornings/zone", "/mornings/paper", "/mornings/2026-03-01" })
	void isNeverWrittenOver(String address) {
		this.browser.post(address, "zone=UTC", "pain=4", "pain-2026-03-01=4");

		assertThat(this.vault.open(this.secret).orElseThrow().document("diary")).contains(LATER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/mornings/reminders.ics", "/mornings/zone" })
	void leadsToWhereItIsSaid(String address) {
		Page page = this.browser.follow(this.browser.get(address));

		assertThat(page.main()).contains("They are still there, locked");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/advice", "/advice/clinician", "/my-answers" })
	void keepsNobodyFromTheRest(String address) {
		assertThat(this.browser.get(address).status()).isEqualTo(200);
	}

	/** The same of what was tested at home, beside a diary that can be read. */
	@ParameterizedTest
	@ValueSource(strings = { "", "/tonight", "/leave-out", "/signs", "/stop", "/changes/knees-or-arms" })
	void writesNothingOverTestsEither(String address) {
		this.vault.update(this.secret, (open) -> Map.of("diary",
				bytes("{'v':1,'plan':[],'zone':'UTC','mornings':{},'bedtimes':{}}"), "experiments", LATER));

		Page page = address.isEmpty() ? this.browser.get("/mornings/experiment")
				: this.browser.post("/mornings/experiment" + address, "bet=neither", "alone=on", "sign-0=there");

		assertThat(page.status()).isEqualTo(503);
		assertThat(page.main()).contains("They are still there, locked");
		assertThat(this.vault.open(this.secret).orElseThrow().document("experiments")).contains(LATER);
		assertThat(this.browser.get("/advice/clinician").status()).isEqualTo(200);
	}

	private static byte[] bytes(String document) {
		return document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
	}

}
