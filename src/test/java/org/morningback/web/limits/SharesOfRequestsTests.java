package org.morningback.web.limits;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One client has its share of what is worked at, and leaves the others theirs. */
class SharesOfRequestsTests {

	private static final FilterChain NOTHING = (request, response) -> {
	};

	private final Shares papers = new Shares(2);

	private final Clients clients = new Clients();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void waitsForAFewPapersAtATime() throws Exception {
		LimitedRequests requests = requests(100);
		HandlerMethod paper = method("paper");
		assertThat(requests.preHandle(from("a"), this.response, paper)).isTrue();
		assertThat(requests.preHandle(from("a"), this.response, paper)).isTrue();

		assertRefused(requests, "a", paper);
		assertThat(requests.preHandle(from("b"), this.response, paper)).isTrue();
		assertThat(requests.preHandle(from("a"), this.response, method("page"))).isTrue();

		requests.afterCompletion(from("a"), this.response, paper, null);
		assertThat(requests.preHandle(from("a"), this.response, paper)).isTrue();
		assertRefused(requests, "a", paper);
	}

	@Test
	void waitsForNoneThatWasRefused() throws Exception {
		LimitedRequests requests = requests(1);
		HandlerMethod paper = method("paper");
		requests.preHandle(from("a"), this.response, paper);
		for (int i = 0; i < 5; i++) {
			assertRefused(requests, "a", paper);
		}

		requests.afterCompletion(from("a"), this.response, paper, null);
		assertThat(this.papers.known()).isZero();
	}

	@Test
	void leavesTheOthersThreads() {
		var shares = new RequestShares(this.clients, new Shares(2));
		var statuses = new ArrayList<Integer>();

		filter(shares, "a", (one, first) -> filter(shares, "a", (two, second) -> {
			statuses.add(filter(shares, "a", NOTHING));
			statuses.add(filter(shares, "b", NOTHING));
		}));
		statuses.add(filter(shares, "a", NOTHING));

		assertThat(statuses).containsExactly(429, 200, 200);
	}

	@LimitedTo(Limited.PAPERS)
	void paper() {
	}

	void page() {
	}

	private LimitedRequests requests(int rate) {
		var some = new Rate(rate, 1000, Duration.ofMinutes(1));
		return new LimitedRequests(new Limits(new LimitSettings(some, some, some, some, 2, 2), this.clients),
				this.clients, this.papers);
	}

	private HandlerMethod method(String name) throws NoSuchMethodException {
		return new HandlerMethod(this, getClass().getDeclaredMethod(name));
	}

	private void assertRefused(LimitedRequests requests, String client, HandlerMethod handler) {
		assertThatExceptionOfType(TooManyRequestsException.class)
			.isThrownBy(() -> requests.preHandle(from(client), this.response, handler));
	}

	private static int filter(RequestShares shares, String client, FilterChain chain) {
		var response = new MockHttpServletResponse();
		try {
			shares.doFilterInternal(from(client), response, chain);
		}
		catch (IOException | ServletException ex) {
			throw new IllegalStateException(ex);
		}
		return response.getStatus();
	}

	private static MockHttpServletRequest from(String client) {
		var request = new MockHttpServletRequest();
		request.setRemoteAddr(client);
		return request;
	}

}
