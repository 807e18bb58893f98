package org.morningback.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;

/** Reads the text of a request's body: UTF-8, and no more of it than answers can need. */
final class BodyText {

	static final int LIMIT = 64 * 1024;

	private BodyText() {
	}

	static String of(HttpServletRequest request) {
		BodyHeaders.check(request);
		if (request.getContentLengthLong() > LIMIT) {
			throw tooLarge();
		}
		byte[] body = bytes(request);
		if (body.length > LIMIT) {
			throw tooLarge();
		}
		if (body.length == 0) {
			throw new UnusableRequestException(ProblemType.MISSING_BODY,
					"Send a JSON object with the field 'answers'.");
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new UnusableRequestException(ProblemType.MALFORMED_JSON, "The body is not encoded as UTF-8.");
		}
	}

	/**
	 * One byte beyond the limit tells a body that is too large, whatever its headers say.
	 */
	private static byte[] bytes(HttpServletRequest request) {
		try {
			return request.getInputStream().readNBytes(LIMIT + 1);
		}
		catch (IOException ex) {
			throw new UnusableRequestException(ProblemType.BAD_REQUEST, "The body could not be read to its end.");
		}
	}

	private static UnusableRequestException tooLarge() {
		return new UnusableRequestException(ProblemType.BODY_TOO_LARGE,
				"The body may have " + LIMIT + " bytes at most.");
	}

}
