package org.morningback.web.limits;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leaves the others room where one client has many requests worked at, because they take
 * long or because it does not read the answers.
 */
class RequestShares extends OncePerRequestFilter implements Ordered {

	private final Clients clients;

	private final Shares requests;

	RequestShares(Clients clients, Shares requests) {
		this.clients = clients;
		this.requests = requests;
	}

	/** Before anything that could take long. */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long client = this.clients.of(request);
		if (!this.requests.take(client)) {
			response.setHeader(HttpHeaders.RETRY_AFTER, TooManyRequestsException.retryAfter(Duration.ZERO));
			response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.requests.free(client);
		}
	}

}
