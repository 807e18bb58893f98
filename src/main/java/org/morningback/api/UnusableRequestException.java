package org.morningback.api;

import org.springframework.http.ProblemDetail;

/**
 * The client sent something that cannot be judged. Its message is only the type of the
 * problem, so that no answer can reach a log.
 */
class UnusableRequestException extends RuntimeException {

	private final transient ProblemDetail problem;

	UnusableRequestException(ProblemType type, String detail) {
		super(type.name());
		this.problem = type.because(detail);
	}

	/** Names the question at fault, and the option. */
	UnusableRequestException at(String member, String culprit) {
		this.problem.setProperty(member, culprit);
		return this;
	}

	ProblemDetail problem() {
		return this.problem;
	}

}
