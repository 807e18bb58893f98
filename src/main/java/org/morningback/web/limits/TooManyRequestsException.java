package org.morningback.web.limits;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A client, or all together, asked for more than there is. */
public class TooManyRequestsException extends ResponseStatusException {

	private final Duration wait;

	public TooManyRequestsException(Duration wait) {
		super(HttpStatus.TOO_MANY_REQUESTS);
		this.wait = wait;
	}

	/**
	 * A wait as the header {@code Retry-After} has it: whole seconds, and one at least.
	 */
	public static String retryAfter(Duration wait) {
		return String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds()));
	}

	@Override
	public HttpHeaders getHeaders() {
		var headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, retryAfter(this.wait));
		return headers;
	}

}
