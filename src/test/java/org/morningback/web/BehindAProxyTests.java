package org.morningback.web;

import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Walk;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The site behind a proxy that takes a path off each address and says so. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
				"server.forward-headers-strategy=framework" })
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

}
