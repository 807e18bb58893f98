package org.morningback.web.limits;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link Clients}. */
class ClientsTests {

	private final Clients clients = new Clients();

	@ParameterizedTest
	@CsvSource({ "2001:db8:1:2::1, 2001:db8:1:2:ffff::9", "2001:db8:1:2::1, 2001:0DB8:0001:0002:0:0:0:1",
			"fe80::1%eth0, fe80::1", "::ffff:192.0.2.1, 192.0.2.1" })
	void takesTheAddressesOfOneHouseholdForOneClient(String one, String other) {
		assertThat(of(one)).isEqualTo(of(other));
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.1, 192.0.2.2", "2001:db8:1:2::1, 2001:db8:1:3::1", "unknown, _hidden", "x:y, x:z" })
	void tellsOthersApart(String one, String other) {
		assertThat(of(one)).isNotEqualTo(of(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "unknown", "::::", "192.0.2.1:80", "[::1]", "%", ":%", "example.org" })
	void takesWhateverAProxyTells(String address) {
		assertThat(of(address)).isEqualTo(of(address));
	}

	@Test
	void areToldApartByManyThreadsAtOnce() {
		long known = of("192.0.2.1");

		assertThat(IntStream.range(0, 200_000).parallel().filter((i) -> of("192.0.2.1") != known).count()).isZero();
	}

	@Test
	void cannotBeComparedWithWhatAnotherProcessKnew() {
		assertThat(new Clients().of(from("192.0.2.1"))).isNotEqualTo(of("192.0.2.1"));
	}

	private long of(String address) {
		return this.clients.of(from(address));
	}

	private static MockHttpServletRequest from(String address) {
		var request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		return request;
	}

}
