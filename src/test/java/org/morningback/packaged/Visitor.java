package org.morningback.packaged;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at the questionnaire, as plain HTTP requests with cookies. */
final class Visitor {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern CHECKED = Pattern
		.compile("name=\"([a-z-]+)\" value=\"([a-z0-9-]+)\"[^>]*checked=\"checked\"", Pattern.DOTALL);

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private String token = "";

	/** Opens a page and remembers its form's token. */
	String open(PackagedApplication application, String path) throws IOException, InterruptedException {
		HttpResponse<String> response = this.client.send(HttpRequest.newBuilder(application.address(path)).build(),
				BodyHandlers.ofString());
		var matcher = TOKEN.matcher(response.body());
		if (matcher.find()) {
			this.token = matcher.group(1);
		}
		return response.body();
	}

	/** Asks for a page or a file, packed as a browser does, and follows no redirect. */
	CompletableFuture<HttpResponse<byte[]>> fetch(PackagedApplication application, String path) {
		HttpRequest request = HttpRequest.newBuilder(application.address(path))
			.header("Accept-Encoding", "gzip")
			.build();
		return this.client.sendAsync(request, BodyHandlers.ofByteArray());
	}

	/** Sends a step; the answers count as acknowledged once this returns 303. */
	int send(PackagedApplication application, String step, List<String> fields)
			throws IOException, InterruptedException {
		String body = fields.stream()
			.map((field) -> field.replace("+", "%2B"))
			.collect(Collectors.joining("&", "_csrf=" + URLEncoder.encode(this.token, StandardCharsets.UTF_8) + '&',
					""));
		HttpRequest request = HttpRequest.newBuilder(application.address("/steps/" + step))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body))
			.build();
		return this.client.send(request, BodyHandlers.discarding()).statusCode();
	}

	/** The options that a page shows as chosen, as "question=option". */
	static Set<String> chosenOn(String page) {
		return CHECKED.matcher(page)
			.results()
			.map((match) -> match.group(1) + '=' + match.group(2))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
