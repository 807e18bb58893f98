package org.morningback.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Walk;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The site behind a proxy that takes a path off each address and says so. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
@ExtendWith(OutputCaptureExtension.class)
class BehindAProxyTests {

	@LocalServerPort
	private int port;

	@Test
	void leadsNowhereElse() throws Exception {
		Browser browser = Browser.at(this.port);
		browser.walk(Walk.PLAIN);

		Crawl crawl = Crawl.behindProxy(this.port, "/back").as(browser.cookieHeader()).from("/");

		assertThat(crawl.outside()).isEmpty();
		assertThat(crawl.statuses()).containsKeys("/back/es/advice", "/back/advice/print.pdf")
			.allSatisfy((address, status) -> assertThat(status).as(address).isIn(200, 302, 303, 405));
	}

	@Test
	void tellsProgramsWhereItIs() {
		assertThat(new RawClient(this.port).send("GET /es/api/openapi.json HTTP/1.1", "Host: localhost",
				"X-Forwarded-Prefix: /back", "Connection: close", "", ""))
			.contains("\"servers\":[{\"url\":\"/back/\"}]");
	}

	@Test
	void explainsAMissingPageInTheLanguageOfItsAddress() {
		assertThat(new RawClient(this.port).send("GET /es/nothing HTTP/1.1", "Host: localhost",
				"X-Forwarded-Prefix: /back", "Connection: close", "", ""))
			.contains("Esa página no existe", "href=\"/back/es/my-answers\"");
	}

	@Test
	void leadsPaperToTheAddressThatTheProxyTells() {
		assertThat(new RawClient(this.port).send("GET /es/qr.svg HTTP/1.1", "Host: localhost",
				"X-Forwarded-Host: morning.example.org", "X-Forwarded-Prefix: /back", "Connection: close", "", ""))
			.startsWith("HTTP/1.1 200");
		assertThat(new RawClient(this.port).get("/es/qr.svg")).startsWith("HTTP/1.1 404");
	}

	@Test
	void takesTheTokenOfItsFormsForOneOfASafeConnection() {
		assertThat(send("/steps/emergency", "X-Forwarded-Proto: https")).contains("Set-Cookie: __Host-XSRF-TOKEN=",
				"; Secure", "Strict-Transport-Security: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Prefix: ../../x", "Prefix: /../x", "Prefix: /x/..", "Prefix: /./x", "Prefix: //x",
			"Prefix: x", "Prefix: /a b", "Prefix: /%zz", "Prefix: /\u00e9", "Prefix: \\x", "Prefix: /x?y",
			"Prefix: /x#", "Prefix: http://e/", "Prefix: ", "Prefix: /", "Prefix: /a,/b", "Prefix: /<b>", "Host: a b",
			"Host: ..", "Host: a:b", "Host: [::1", "Host: e.org/x", "Host: x:99999999999", "Host: ", "Port: abc",
			"Port: -1", "Port: 70000", "Port: 99999999999999", "Proto: javascript", "Proto: https,http", "Proto: ://",
			"For: abc", "For: 192.0.2.1, x", "For: ::::", "For: unknown", "For: _hidden, 10.0.0.1",
			"For: 192.0.2.1:80" })
	void passesOverWhatNoProxyWouldTell(String header, CapturedOutput log) {
		String before = log.toString();
		for (String address : List.of("/", "/es/nothing", "/how-it-decides/questionnaire", "/%zz", "/api/nothing")) {
			String reply = send(address, "X-Forwarded-" + header);
			assertThat(reply).containsPattern("^HTTP/1.1 (200|404|400) ");
			assertThat(reply).doesNotContainPattern("(href|src|action)=\"(?!(tel:|https:|\\$|/[a-z]|/\"|#))");
		}
		assertThat(log).hasToString(before);
	}

	@Test
	void writesDownNoAddressThatIsNotThere(CapturedOutput log) {
		String before = log.toString();

		assertThat(send("/nothing", "X: y")).startsWith("HTTP/1.1 404");
		assertThat(send("/api/nothing", "X: y")).startsWith("HTTP/1.1 404");

		assertThat(log).hasToString(before);
	}

	@Test
	void makesNoCodeOfAHostThatIsTooLong(CapturedOutput log) {
		assertThat(send("/qr.svg", "X-Forwarded-Host: " + "aaaaaaaaa.".repeat(390) + "org")).startsWith("HTTP/1.1 404");
		assertThat(log).doesNotContain("DataTooLong");
	}

	private String send(String address, String header) {
		return new RawClient(this.port).send("GET " + address + " HTTP/1.1", "Host: localhost", header,
				"Connection: close", "", "");
	}

}
