package org.morningback.web;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what Spring cannot read in the headers that it reads: a body of any type, and
 * control characters. It throws wherever it meets them, on the error page as well, and
 * quotes them in the log. Other headers may hold what they like, such as a town's name.
 */
final class UnreadableHeadersValve extends ValveBase {

	private static final List<String> READ = List.of("Accept", "Accept-Language", "Content-Type", "Origin",
			"Sec-Fetch-Site");

	UnreadableHeadersValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (isOfAnyType(request.getContentType()) || READ.stream().anyMatch((name) -> hasControls(request, name))) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		getNext().invoke(request, response);
	}

	private static boolean isOfAnyType(@Nullable String type) {
		return type != null && type.split(";", 2)[0].contains("*");
	}

	private static boolean hasControls(Request request, String name) {
		return Collections.list(request.getHeaders(name))
			.stream()
			// One that stands there without a value is null.
			.filter(Objects::nonNull)
			.anyMatch((value) -> value.chars().anyMatch(Character::isISOControl));
	}

}
