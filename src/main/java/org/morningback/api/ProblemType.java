package org.morningback.api;

import java.net.URI;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** What can be wrong with a request, as RFC 9457 problem types. */
enum ProblemType {

	BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be understood"),
	MISSING_BODY(HttpStatus.BAD_REQUEST, "There is no body"),
	MALFORMED_JSON(HttpStatus.BAD_REQUEST, "The body is not well-formed JSON"),
	REPEATED_NAME(HttpStatus.BAD_REQUEST, "A name stands twice in one object"),
	MISSING_ANSWERS(HttpStatus.BAD_REQUEST, "There is no field 'answers'"),
	UNKNOWN_FIELD(HttpStatus.BAD_REQUEST, "There is no such field"),
	UNKNOWN_QUESTION(HttpStatus.BAD_REQUEST, "There is no such question"),
	UNKNOWN_OPTION(HttpStatus.BAD_REQUEST, "The question has no such option"),
	WRONG_TYPE(HttpStatus.BAD_REQUEST, "A value has the wrong type"),
	NO_OPTION(HttpStatus.BAD_REQUEST, "No option is chosen"),
	MORE_THAN_ONE_OPTION(HttpStatus.BAD_REQUEST, "The question takes one option"),
	REPEATED_OPTION(HttpStatus.BAD_REQUEST, "An option is chosen twice"),
	NONE_WITH_OTHERS(HttpStatus.BAD_REQUEST, "'None' excludes every other option"),
	NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing at this address"),
	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This address does not take this method"),
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer is only to be had as JSON"),
	BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
	UNSUPPORTED_CONTENT_ENCODING(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
			"The body is packed in a way that is not read here"),
	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body has to be JSON"),
	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests came within a short time"),
	FAILURE(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side");

	private final HttpStatus status;

	private final String title;

	ProblemType(HttpStatus status, String title) {
		this.status = status;
		this.title = title;
	}

	/** The type of problems that the framework found. */
	static ProblemType of(HttpStatusCode status) {
		return switch (status.value()) {
			case 404 -> NOT_FOUND;
			case 405 -> METHOD_NOT_ALLOWED;
			case 406 -> NOT_ACCEPTABLE;
			case 413 -> BODY_TOO_LARGE;
			case 415 -> UNSUPPORTED_MEDIA_TYPE;
			case 429 -> TOO_MANY_REQUESTS;
			default -> status.is4xxClientError() ? BAD_REQUEST : FAILURE;
		};
	}

	/** What it is known by; a name, not an address to look at. */
	URI uri() {
		return URI.create("tag:morningback.org,2026:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	ProblemDetail because(String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(this.status, detail);
		problem.setType(uri());
		problem.setTitle(this.title);
		return problem;
	}

}
