package org.morningback.web;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Saves a page turn's second round trip. A script that sends a form in the background
 * asks for it with the header {@value #HEADER}: where the answer would be "go on there"
 * (303), it gets the page there at once, and its address as the content's location. No
 * controller knows of it.
 */
@Component
class PageTurns extends OncePerRequestFilter {

	static final String HEADER = "Page-Turn";

	/**
	 * Whether a request comes from our own script: a browser lets no other site send the
	 * header. So it is no forgery, even without a token.
	 */
	static boolean isOurs(HttpServletRequest request) {
		return request.getHeader(HEADER) != null;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !isOurs(request) || !HttpMethod.POST.matches(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var held = new RedirectHeld(response);
		chain.doFilter(request, held);
		Optional<URI> location = held.location();
		if (location.isPresent()) {
			response.setHeader(HttpHeaders.CONTENT_LOCATION, location.get().toString());
			var next = new NextPage(request, location.get());
			next.getRequestDispatcher(next.target()).forward(next, response);
		}
	}

	/** A response that keeps a redirect to itself. */
	private static final class RedirectHeld extends HttpServletResponseWrapper {

		private @Nullable URI location;

		private RedirectHeld(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void setHeader(String name, String value) {
			if (name.equalsIgnoreCase(HttpHeaders.LOCATION)) {
				this.location = URI.create(value);
			}
			else {
				super.setHeader(name, value);
			}
		}

		@Override
		public void setStatus(int status) {
			if (status != HttpStatus.SEE_OTHER.value()) {
				super.setStatus(status);
			}
		}

		private Optional<URI> location() {
			return Optional.ofNullable(this.location);
		}

	}

	/** The request that the browser would have made next. */
	private static final class NextPage extends HttpServletRequestWrapper {

		private final URI location;

		private final Map<String, String[]> parameters = new LinkedHashMap<>();

		private NextPage(HttpServletRequest request, URI location) {
			super(request);
			this.location = location;
			MultiValueMap<String, String> query = UriComponentsBuilder.fromUri(location).build().getQueryParams();
			query.forEach((name, values) -> this.parameters.put(name,
					values.stream().map((value) -> (value != null) ? value : "").toArray(String[]::new)));
		}

		/** Where it is within the application. */
		private String target() {
			return this.location.toString().substring(getContextPath().length());
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
