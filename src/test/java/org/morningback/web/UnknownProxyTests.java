package org.morningback.web;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody says who is none of our proxies is not believed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
				"server.tomcat.remoteip.internal-proxies=192.0.2.9", "morningback.limits.sessions.per-client=1" })
class UnknownProxyTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "X-Forwarded-Prefix: /back", "X-Forwarded-Proto: https", "X-Forwarded-Host: evil.org",
			"X-Forwarded-Port: 1", "Forwarded: proto=https;host=evil.org" })
	void changesNoLinkAndNoCookie(String header) {
		for (String address : new String[] { "/steps/emergency", "/nothing", "/api/openapi.json", "/qr.svg" }) {
			assertThat(new RawClient(this.port).send("GET " + address + " HTTP/1.1", "Host: localhost", header,
					"Connection: close", "", ""))
				.doesNotContain("/back", "__Host-", "Secure", "evil.org", "Strict-Transport-Security")
				.containsPattern("^HTTP/1.1 (200|404) ");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "192.0.2.1", "192.0.2.2", "192.0.2.3" })
	void doesNotChooseWhomItIsTakenFor(String address) {
		Browser.at(this.port).answer("emergency", "emergency-signs=none");

		assertThat(Browser.at(this.port, Map.of("X-Forwarded-For", address))
			.answer("emergency", "emergency-signs=none")
			.status()).isEqualTo(429);
	}

}
