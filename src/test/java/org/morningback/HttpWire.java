package org.morningback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.util.MultiValueMap;

/** Carries requests to a real server. */
record HttpWire(int port, HttpClient client, Map<String, String> headers) implements Browser.Wire {

	HttpWire(int port, Map<String, String> headers) {
		this(port, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), headers);
	}

	@Override
	public Page send(String method, String address, MultiValueMap<String, String> fields, Map<String, String> cookies) {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address));
		this.headers.forEach(request::header);
		if (!cookies.isEmpty()) {
			request.header("Cookie",
					cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
		}
		if (!method.equals("GET")) {
			request.header("Content-Type", "application/x-www-form-urlencoded")
				.method(method, HttpRequest.BodyPublishers.ofString(encoded(fields)));
		}
		try {
			var response = this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
			return new Page(response.statusCode(), response.headers().map(), response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(MultiValueMap<String, String> fields) {
		return fields.entrySet()
			.stream()
			.flatMap(
					(field) -> field.getValue().stream().map((value) -> encoded(field.getKey()) + '=' + encoded(value)))
			.collect(Collectors.joining("&"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
