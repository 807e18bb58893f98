package org.morningback.api;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.morningback.web.ApiAddress;
import org.morningback.web.RequestIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Answers every failure below the address of the API with an RFC 9457 problem. It goes by
 * the address and not by the controller, because no controller is chosen yet when the
 * method or a media type is wrong.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ApiProblems implements HandlerExceptionResolver {

	private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
		.build();

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (response.isCommitted() || !isForApi(request)) {
			return null;
		}
		response.resetBuffer();
		if (ex instanceof ErrorResponse known) {
			known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
		}
		write(problemIn(ex, request), response);
		return new ModelAndView();
	}

	private static boolean isForApi(HttpServletRequest request) {
		return ApiAddress
			.contains(ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value());
	}

	private static ProblemDetail problemIn(Exception ex, HttpServletRequest request) {
		if (ex instanceof UnusableRequestException unusable) {
			return unusable.problem();
		}
		ProblemType type = typeOf(ex);
		return (type == ProblemType.FAILURE) ? failure(ex, RequestIds.of(request))
				: type.because("What can be sent here is described beside it, in openapi.json.");
	}

	private static ProblemType typeOf(Exception ex) {
		if (ex instanceof MultipartException) {
			return ProblemType.UNSUPPORTED_MEDIA_TYPE;
		}
		if (ex instanceof RequestRejectedException) {
			return ProblemType.BAD_REQUEST;
		}
		return (ex instanceof ErrorResponse known) ? ProblemType.of(known.getStatusCode()) : ProblemType.FAILURE;
	}

	private static ProblemDetail failure(Exception ex, String reference) {
		log.error("The API failed, reference {}", reference, Silenced.of(ex));
		ProblemDetail problem = ProblemType.FAILURE.because("Try again later, or report the reference.");
		problem.setProperty("reference", reference);
		return problem;
	}

	private static void write(ProblemDetail problem, HttpServletResponse response) {
		response.setStatus(problem.getStatus());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, "en");
		try {
			response.getOutputStream().write(MAPPER.writeValueAsBytes(problem));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
