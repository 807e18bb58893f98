package org.morningback;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.Cookie;

import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
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
		try {
			return new Page(response.getStatus(), headers, response.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException("Every Java has UTF-8", ex);
		}
	}

}
