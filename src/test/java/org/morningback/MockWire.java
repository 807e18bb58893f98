package org.morningback;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;

import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Carries requests through the filters and controllers without a server. */
record MockWire(MockMvcTester mvc) implements Browser.Wire {

	@Override
	public Page send(String method, String address, MultiValueMap<String, String> fields, Map<String, String> cookies) {
		var request = this.mvc.method(HttpMethod.valueOf(method)).uri(URI.create(address)).params(fields);
		cookies.forEach((name, value) -> request.cookie(new Cookie(name, value)));
		MockHttpServletResponse response = request.exchange().getResponse();
		var headers = new TreeMap<String, List<String>>();
		response.getHeaderNames()
			.forEach((name) -> headers.put(name.toLowerCase(Locale.ROOT), response.getHeaders(name)));
		if (response.getForwardedUrl() != null) {
			return forwarded(response, headers, cookies);
		}
		try {
			return new Page(response.getStatus(), headers, response.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException("Every Java has UTF-8", ex);
		}
	}

	/** There is no server that forwards: the page is asked for in its place. */
	private Page forwarded(MockHttpServletResponse response, Map<String, List<String>> headers,
			Map<String, String> cookies) {
		var kept = new LinkedHashMap<>(cookies);
		Stream.of(response.getCookies()).forEach((cookie) -> kept.put(cookie.getName(), cookie.getValue()));
		Page page = send("GET", response.getHeader("Content-Location"), new LinkedMultiValueMap<>(), kept);
		var all = new TreeMap<>(page.headers());
		all.putAll(headers);
		return new Page(page.status(), all, page.body());
	}

}
