package org.morningback.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Tests for {@link PublicAddress}. */
class PublicAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "LOCALHOST", "localhost.", "back.localhost", "127.0.0.1", "127.1",
			"2130706433", "0x7f.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.178.2", "169.254.1.1",
			"100.64.0.1", "[::1]", "[::]", "[fe80::1]", "[fd00::1]", "[::ffff:127.0.0.1]", "server", "printer.local",
			"nas.lan", "fritz.box.home.arpa", "app.internal", "..", "-", "a..b", "a b.org", "a/b.org", "x?y.org" })
	void leadsNobodyToAHostOfThisHouse(String host) {
		assertThat(new PublicAddress("").startPage(at(host, ""))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "morningback.org", "www.nhs.uk", "8.8.8.8", "[2001:db8:1::1]", "localhost.com",
			"172.32.0.1", "100.128.0.1" })
	void leadsToAHostThatOthersReach(String host) {
		assertThat(new PublicAddress("").startPage(at(host, "/back"))).contains("https://" + host + "/back/");
	}

	@Test
	void leadsToNoHostThatIsTooLongForAName() {
		assertThat(new PublicAddress("").startPage(at("aaaaaaaaa.".repeat(25) + "org", ""))).isPresent();
		assertThat(new PublicAddress("").startPage(at("aaaaaaaaa.".repeat(26) + "org", ""))).isEmpty();
		assertThat(new PublicAddress("").startPage(at("a".repeat(64) + ".org", ""))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "https://example.org", "https://example.org/", "' https://example.org// '" })
	void leadsWhereItIsTold(String told) {
		assertThat(new PublicAddress(told).startPage(at("localhost", "/other"))).contains("https://example.org/");
		assertThat(new PublicAddress(told).root(at("localhost", "/other"))).isEqualTo("https://example.org/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "example.org", "http://example.org", "https://", "https://example.org?x", "https://a b",
			"https://me@example.org", "https://example.org/#x", "ftp://example.org", "https://localhost",
			"https://LOCALHOST.:8443/back", "https://127.0.0.1", "https://[::1]", "https://back.localhost" })
	void refusesWhatIsNoAddress(String told) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PublicAddress(told))
			.withMessageStartingWith("morningback.public-address is '%s'; it must be an address such as", told);
	}

	private static MockHttpServletRequest at(String host, String contextPath) {
		var request = new MockHttpServletRequest("GET", contextPath + "/qr.svg");
		request.setScheme("https");
		request.setServerPort(443);
		request.setServerName(host);
		request.setContextPath(contextPath);
		return request;
	}

}
