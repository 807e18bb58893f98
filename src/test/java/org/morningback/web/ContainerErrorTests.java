package org.morningback.web;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.WebTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What the server refuses before our code gets the help that every page has. */
@WebTest
class ContainerErrorTests {

	@LocalServerPort
	private int port;

	private RawClient client;

	@BeforeEach
	void connect() {
		this.client = new RawClient(this.port);
	}

	static Stream<Arguments> refused() {
		return Stream.of(arguments("GET /?q=caf\u00e9 HTTP/1.1", "X: y", 400),
				arguments("GET /a%zzb HTTP/1.1", "X: y", 400), arguments("GET /%00 HTTP/1.1", "X: y", 400),
				arguments("GET /a\tb HTTP/1.1", "X: y", 400), arguments("GET / HTTP/9.9", "X: y", 505),
				arguments("GET / HTTP/1.1", "X: " + "a".repeat(20_000), 400),
				arguments("GET /" + "a".repeat(20_000) + " HTTP/1.1", "X: y", 400),
				arguments("GET / HTTP/1.1", "Content-Length: x", 400),
				arguments("POST / HTTP/1.1", "Transfer-Encoding: odd", 501),
				arguments("GET / HTTP/1.1", "Host: b", 400), arguments("G\u00e9T / HTTP/1.1", "X: y", 400),
				arguments("TRACE / HTTP/1.1", "X: y", 405), arguments("GET /a;b HTTP/1.1", "X: y", 400),
				arguments("FOO / HTTP/1.1", "X: y", 400), arguments("GET / HTTP/1.1", "Expect: wonders", 417),
				arguments("GET http:// HTTP/1.1", "X: y", 400), arguments("GET / HTTP/1.1", "Content-Type: */*", 400),
				arguments("GET /no-such-page HTTP/1.1", "Content-Type: text/*;charset=x", 400),
				arguments("GET / HTTP/1.1", "Content-Type: a\u0090", 400),
				arguments("GET / HTTP/1.1", "Accept: \u0090", 400));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void isAnsweredInOurDress(String line, String header, int status) {
		String reply = this.client.send(line, "Host: localhost", header, "Connection: close", "", "");

		assertThat(reply).startsWith("HTTP/1.1 " + status);
		assertThat(reply)
			.contains("tel:999", "Content-Security-Policy: ", "X-Content-Type-Options: nosniff",
					"X-Frame-Options: DENY", "Referrer-Policy: no-referrer", "Permissions-Policy: camera=()")
			.containsPattern("href=\"(https://back.morningback.org)?/\"")
			.containsAnyOf("Cache-Control: no-store", "Cache-Control: no-cache, no-store")
			.doesNotContain("Apache Tomcat", "Exception", "HTTP Status");
	}

	@Test
	void saysItInEachLanguage() {
		String reply = this.client.send("GET /a%zzb HTTP/1.1", "Host: localhost", "", "");

		assertThat(reply).contains("<section lang=\"en\" dir=\"ltr\"", "We could not read that",
				"<section lang=\"es\" dir=\"ltr\"", "No pudimos leer eso", "href=\"https://back.morningback.org/es/\"",
				"</html>");
	}

	@Test
	void answersAnOldClientWithAPage() {
		assertThat(this.client.send("GET / HTTP/1.0", "", "")).startsWith("HTTP/1.1 200").contains("tel:999");
	}

	@Test
	void refusesAProgramWhoseHeaderHasControlCharacters() {
		String reply = this.client.send("POST /api/assessments HTTP/1.1", "Host: localhost", "Accept: \u0090",
				"Content-Type: application/json", "Content-Length: 0", "Connection: close", "", "");

		assertThat(reply).startsWith("HTTP/1.1 400").contains("Content-Type: application/problem+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "PATCH", "DELETE" })
	void refusesAFormThatCannotBeReadByWhateverMethod(String method) {
		String reply = this.client.send(method + " /steps/emergency HTTP/1.1", "Host: localhost",
				"Sec-Fetch-Site: same-origin", "Content-Type: application/x-www-form-urlencoded", "Content-Length: 3",
				"Connection: close", "", "a=%");

		assertThat(reply).startsWith("HTTP/1.1 4").contains("tel:999");
	}

	@Test
	void answersAProgramInItsFormat() {
		assertThat(this.client.get("/api/%zz")).startsWith("HTTP/1.1 400")
			.contains("Content-Type: application/problem+json", "\"status\":400")
			.doesNotContain("<html");
	}

}
