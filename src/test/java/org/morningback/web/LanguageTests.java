package org.morningback.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Another language is a prefix of the address, and nothing else differs. */
@WebTest
class LanguageTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Browser browser;

	@ParameterizedTest
	@ValueSource(strings = { "/es", "/es/" })
	void startsInSpanish(String address) {
		Page home = this.browser.get(address);
		assertThat(home.status()).isEqualTo(200);
		assertThat(home.body()).containsPattern("<html [^>]*lang=\"es\"");
		assertThat(home.main()).contains("¿Le duele la parte baja de la espalda");
		assertThat(home.links()).contains("/es/steps/emergency");
	}

	@Test
	void keepsTheLanguageFromPageToPage() {
		this.browser.get("/es/steps/emergency");
		Page sent = this.browser.post("/es/steps/emergency", "emergency-signs=none");
		assertThat(sent.location()).startsWith("/es/steps/health");
		assertThat(this.browser.get("/es/advice").location()).startsWith("/es/");
	}

	@Test
	void complainsInSpanish() {
		this.browser.get("/es/steps/emergency");
		Page sent = this.browser.post("/es/steps/emergency");
		assertThat(sent.status()).isEqualTo(422);
		assertThat(sent.errorAt("emergency-signs")).startsWith("Error: Elija");
	}

	@Test
	void leadsToTheSamePageInTheOtherLanguage() {
		assertThat(this.browser.get("/steps/emergency").body()).contains("href=\"/es/steps/emergency\" lang=\"es\"");
		assertThat(this.browser.get("/es/steps/emergency").body()).contains("href=\"/steps/emergency\" lang=\"en\"");
	}

	@Test
	void keepsTheAnswersInTheOtherLanguage() {
		this.browser.walk(Walk.PLAIN);
		Page advice = this.browser.get("/es/advice");
		assertThat(advice.status()).isEqualTo(200);
		assertThat(advice.main()).contains("Usted dijo que");
		assertThat(advice.main()).doesNotContain("You said that");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/essay", "/xx/", "/es/nothing", "/es/steps/nothing" })
	void knowsNoOtherAddresses(String address) {
		assertThat(this.browser.get(address).status()).isEqualTo(404);
	}

	@Test
	void explainsAMissingPageInSpanish() {
		Page missing = Browser.at(this.port).get("/es/nothing");
		assertThat(missing.main()).contains("Esa página no existe");
		assertThat(missing.links()).isNotEmpty().allMatch((link) -> link.startsWith("/es/"));
		assertThat(missing.body()).contains("href=\"/\" lang=\"en\"");
	}

	@Test
	void saysEveryInterfaceTextInEachLanguage() throws IOException {
		Set<String> english = keysOf("messages.properties");
		assertThat(english).hasSizeGreaterThan(200);
		assertThat(keysOf("messages_es.properties")).isEqualTo(english);
	}

	private static Set<String> keysOf(String file) throws IOException {
		var texts = new Properties();
		try (Reader reader = new InputStreamReader(new ClassPathResource(file).getInputStream(),
				StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		assertThat(texts.values()).noneMatch((text) -> text.toString().isBlank());
		return texts.stringPropertyNames();
	}

}
