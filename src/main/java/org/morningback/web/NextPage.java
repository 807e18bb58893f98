package org.morningback.web;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The way on to another page of the application.
 *
 * @param address where it is within the application
 * @param atOnce whether everybody gets the page itself, not only who asks for it
 */
record NextPage(String address, boolean atOnce) implements View {

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		URI location = URI.create(request.getContextPath() + this.address);
		if (this.atOnce || PageTurns.isOurs(request)) {
			response.setHeader(HttpHeaders.CONTENT_LOCATION, location.toString());
			request.getRequestDispatcher(this.address).forward(new NextRequest(request, location), response);
		}
		else {
			response.setStatus(HttpStatus.SEE_OTHER.value());
			response.setHeader(HttpHeaders.LOCATION, location.toString());
		}
	}

	/** The request that the browser would have made next. */
	private static final class NextRequest extends HttpServletRequestWrapper {

		private final URI location;

		private final Map<String, String[]> parameters = new LinkedHashMap<>();

		private NextRequest(HttpServletRequest request, URI location) {
			super(request);
			this.location = location;
			MultiValueMap<String, String> query = UriComponentsBuilder.fromUri(location).build().getQueryParams();
			query.forEach((name, values) -> this.parameters.put(name,
					values.stream().map((value) -> (value != null) ? value : "").toArray(String[]::new)));
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

		@Override
		public @Nullable String getQueryString() {
			return this.location.getRawQuery();
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Collections.unmodifiableMap(this.parameters);
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(this.parameters.keySet());
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return this.parameters.get(name);
		}

		@Override
		public @Nullable String getParameter(String name) {
			String[] values = getParameterValues(name);
			return (values != null) ? values[0] : null;
		}

	}

}
