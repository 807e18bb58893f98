package org.morningback.web;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The site below a path of a host, in every language. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
				"server.servlet.context-path=/back", "morningback.public-address=https://example.org/back/" })
class BelowAPrefixTests {

	@LocalServerPort
	private int port;

	@Test
	void leadsNowhereElseWhileNothingIsAnswered() throws Exception {
		assertThatAllIsBelow(Crawl.at(this.port, "/back").from("/"));
	}

	@Test
	void leadsNowhereElseWhenAllIsAnswered() throws Exception {
		Browser browser = walk("/back", Walk.PLAIN);

		Crawl crawl = Crawl.at(this.port, "/back").as(browser.cookieHeader()).from("/advice");

		assertThatAllIsBelow(crawl);
		assertThat(crawl.statuses()).containsKeys("/back/", "/back/es/", "/back/es/advice", "/back/es/advice/print.pdf",
				"/back/advice/routine", "/back/es/advice/clinician.pdf", "/back/qr.svg", "/back/es/how-it-decides");
	}

	@Test
	void leadsNowhereElseInAnEmergency() throws Exception {
		Browser browser = walk("/back/es",
				new Walk(Map.of("emergency", new String[] { "emergency-signs=numb-saddle" })));

		assertThatAllIsBelow(Crawl.at(this.port, "/back").as(browser.cookieHeader()).from("/es/advice"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/back/nothing", "/back/es/nothing", "/back/es/steps/nothing", "/back/es/%25" })
	void explainsWhatIsMissingBelowThePrefix(String address) {
		Page page = Browser.at(this.port).get(address);

		String language = address.startsWith("/back/es/") ? "/back/es/" : "/back/";
		assertThat(page.status()).isIn(404, 400);
		assertThat(page.links()).isNotEmpty().allMatch((link) -> link.startsWith(language));
		assertThat(page.body()).contains("lang=\"" + (language.contains("es") ? "es" : "en") + '"');
	}

	@Test
	void answersAPageTurnBelowThePrefix() throws IOException {
		Browser browser = Browser.at(this.port);
		browser.get("/back/es/steps/emergency");

		String body = "emergency-signs=none";
		String reply = new RawClient(this.port).send("POST /back/es/steps/emergency HTTP/1.1", "Host: localhost",
				"Page-Turn: 1", "Sec-Fetch-Site: same-origin", "Content-Length: " + body.length(),
				"Content-Type: application/x-www-form-urlencoded", "Connection: close", "", body);

		assertThat(reply).startsWith("HTTP/1.1 200")
			.contains("Content-Location: /back/es/steps/health", "action=\"/back/es/steps/health\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/back/api/openapi.json", "/back/es/api/openapi.json" })
	void tellsProgramsWhereItIs(String address) {
		assertThat(Browser.at(this.port).get(address).body())
			.contains("\"servers\":[{\"url\":\"https://example.org/back/\"}]");
		assertThat(Browser.at(this.port).get("/back/api/nothing").header("content-type"))
			.isEqualTo("application/problem+json");
		assertThat(Browser.at(this.port).get("/back/es/api/%25").header("content-type"))
			.startsWith("application/problem+json");
	}

	@Test
	void leadsToItsStartWithoutNamingAHost() {
		assertThat(new RawClient(this.port).get("/back")).startsWith("HTTP/1.1 302").contains("Location: /back/\r\n");
	}

	@Test
	void helpsBelowThePrefixWhereTheServerRefuses() {
		assertThat(new RawClient(this.port).get("/back/%zz")).contains("href=\"https://example.org/back/es/\"");
	}

	private Browser walk(String prefix, Walk walk) {
		Browser browser = Browser.at(this.port);
		walk.steps().forEach((step, fields) -> {
			browser.get(prefix + "/steps/" + step);
			browser.post(prefix + "/steps/" + step, fields);
		});
		assertThat(browser.redirects()).allMatch((to) -> to.startsWith(prefix + '/'));
		return browser;
	}

	private static void assertThatAllIsBelow(Crawl crawl) {
		assertThat(crawl.outside()).isEmpty();
		assertThat(crawl.statuses()).hasSizeGreaterThan(20)
			.allSatisfy((address, status) -> assertThat(status).as(address).isIn(200, 302, 303, 405));
	}

}
