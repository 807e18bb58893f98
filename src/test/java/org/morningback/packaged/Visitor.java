package org.morningback.packaged;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;

/** A person at the questionnaire, as plain HTTP requests with cookies. */
final class Visitor {

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private String token = "";

	private String answer = "";

	/** Opens a page and remembers its form's token. */
	String open(PackagedApplication application, String path) throws IOException, InterruptedException {
		HttpResponse<String> response = this.client.send(HttpRequest.newBuilder(application.address(path)).build(),
				BodyHandlers.ofString());
		Optional.ofNullable(Jsoup.parse(response.body()).selectFirst("[name=_csrf]"))
			.ifPresent((field) -> this.token = field.val());
		return response.body();
	}

	/** Asks for a page or a file, packed as a browser does, and follows no redirect. */
	CompletableFuture<HttpResponse<byte[]>> fetch(PackagedApplication application, String path) {
		return fetch(application.address(path));
	}

	/** The same of any address. */
	CompletableFuture<HttpResponse<byte[]>> fetch(URI address) {
		HttpRequest request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
		return this.client.sendAsync(request, BodyHandlers.ofByteArray());
	}

	/** Sends a step; the answers count as acknowledged once this returns 303. */
	int send(PackagedApplication application, String step, List<String> fields)
			throws IOException, InterruptedException {
		return post(application, "/steps/" + step, fields);
	}

	/** Sends a form. */
	int post(PackagedApplication application, String path, List<String> fields)
			throws IOException, InterruptedException {
		String body = fields.stream()
			.map((field) -> field.replace("+", "%2B"))
			.collect(Collectors.joining("&", "_csrf=" + URLEncoder.encode(this.token, StandardCharsets.UTF_8) + '&',
					""));
		HttpRequest request = HttpRequest.newBuilder(application.address(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body))
			.build();
		HttpResponse<String> response = this.client.send(request, BodyHandlers.ofString());
		this.answer = response.body();
		return response.statusCode();
	}

	/** The page that came of what was sent last. */
	String answer() {
		return this.answer;
	}

	/** The options that a page shows as chosen, as "question=option". */
	static Set<String> chosenOn(String page) {
		return Jsoup.parse(page)
			.select("input[checked]")
			.stream()
			.map((input) -> input.attr("name") + '=' + input.val())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
