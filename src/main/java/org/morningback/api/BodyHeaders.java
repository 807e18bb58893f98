package org.morningback.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Reads the headers that say what the bytes of a body are, before they are taken for
 * JSON.
 */
final class BodyHeaders {

	/** What each text in it means in UTF-8, too. */
	private static final Set<Charset> READABLE = Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);

	private BodyHeaders() {
	}

	/** Refuses a body that is packed, in another encoding, or a part of one. */
	static void check(HttpServletRequest request) {
		Collections.list(request.getHeaders(HttpHeaders.CONTENT_ENCODING))
			.stream()
			.flatMap((codings) -> Stream.of(codings.split(",")))
			.map(String::strip)
			.filter((coding) -> !coding.isEmpty() && !coding.equalsIgnoreCase("identity"))
			.findFirst()
			.ifPresent((coding) -> {
				throw new UnusableRequestException(ProblemType.UNSUPPORTED_CONTENT_ENCODING,
						"The Content-Encoding is '" + Echo.of(coding) + "'; send the body as it is.");
			});
		charset(request).filter((charset) -> !READABLE.contains(charset)).ifPresent((charset) -> {
			throw new UnusableRequestException(ProblemType.UNSUPPORTED_MEDIA_TYPE,
					"The charset is '" + charset.name() + "'; send UTF-8.");
		});
		if (request.getHeader(HttpHeaders.CONTENT_RANGE) != null) {
			throw new UnusableRequestException(ProblemType.BAD_REQUEST,
					"Content-Range names a part of a body; send all of it.");
		}
	}

	private static Optional<Charset> charset(HttpServletRequest request) {
		return Optional.ofNullable(request.getContentType()).map(MediaType::parseMediaType).map(MediaType::getCharset);
	}

}
