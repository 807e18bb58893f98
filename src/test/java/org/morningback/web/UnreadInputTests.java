package org.morningback.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody reads decides nothing. */
@WebTest
class UnreadInputTests {

	@LocalServerPort
	private int port;

	private RawClient client;

	@BeforeEach
	void connect() {
		this.client = new RawClient(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x=caf%E9", "utm_source=a|b", "q={x}", "q=<a>\"\\^`[1]", "%ff=1", "=", "&&", "x=%",
			"x=%zz", "a%00b=1", "%0d%0a=1", "x=%00", "fbclid=%EF%BF%BE", "notice=%E9", "return=%E9&for=%E9" })
	void showsThePageWhateverALinkBringsAlong(String query) {
		assertThat(List.of("/", "/es/", "/privacy", "/steps/emergency", "/my-answers", "/how-it-decides", "/sources",
				"/api/openapi.json", "/assets/img/icon.png"))
			.allSatisfy((address) -> {
				String reply = this.client.get(address + '?' + query);
				assertThat(reply).startsWith("HTTP/1.1 200 ");
			});
	}

	@Test
	void passesOverMoreParametersThanAnybodySends() {
		assertThat(this.client.get("/?" + "a=b&".repeat(1500))).startsWith("HTTP/1.1 200 ");
	}

	@Test
	void readsTheOtherParametersOfSuchAnAddress() {
		assertThat(this.client.get("/steps/emergency?for=someone-else&x=caf%E9"))
			.contains("You are answering for someone else");
	}

	@Test
	void takesAKnownParameterThatCannotBeReadForNone() {
		Browser browser = Browser.at(this.port);
		browser.walk(Walk.PLAIN);

		for (String address : List.of("/advice/print?style=%E9", "/advice/text?what=%E9", "/advice?kept=%E9")) {
			assertThat(browser.get(address).status()).as(address).isEqualTo(200);
		}
	}

	@Test
	void refusesAFormThatCannotBeRead() {
		assertThat(this.client.send("POST /steps/emergency HTTP/1.1", "Host: localhost", "Content-Length: 22",
				"Content-Type: application/x-www-form-urlencoded", "", "emergency-signs=caf%E9"))
			.startsWith("HTTP/1.1 400 ")
			.contains("We could not read that", "tel:999");
	}

}
