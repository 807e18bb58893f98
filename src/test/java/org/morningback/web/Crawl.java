package org.morningback.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;

/** Opens whatever a site leads to: pages, files, and where its forms would be sent. */
final class Crawl {

	private static final Pattern ADDRESS = Pattern
		.compile("(?:href|src|action)=\"([^\"#]+)[^\"]*\"|name=\"ahead\" content=\"([^\"]+)\"|url\\(([^)]+)\\)");

	private static final Pattern SCRIPT = Pattern.compile("(?<=>)[^<>]*\\(\\) => \\{.*?(?=</script>)", Pattern.DOTALL);

	private final HttpClient client = HttpClient.newHttpClient();

	private final int port;

	private final String prefix;

	/** Headers of each request, and whether a proxy takes the prefix off the address. */
	private final List<String> headers;

	private final boolean proxied;

	private final Map<String, Integer> statuses = new LinkedHashMap<>();

	private final List<String> outside = new ArrayList<>();

	private Crawl(int port, String prefix, List<String> headers, boolean proxied) {
		this.port = port;
		this.prefix = prefix;
		this.headers = headers;
		this.proxied = proxied;
	}

	/** At a server that has the prefix itself. */
	static Crawl at(int port, String prefix) {
		return new Crawl(port, prefix, List.of(), false);
	}

	/** At a server that is told of the prefix by the proxy before it. */
	static Crawl behindProxy(int port, String prefix) {
		return new Crawl(port, prefix, List.of("X-Forwarded-Prefix", prefix), true);
	}

	Crawl as(String cookies) {
		return new Crawl(this.port, this.prefix,
				Stream.concat(this.headers.stream(), Stream.of("Cookie", cookies)).toList(), this.proxied);
	}

	/** Follows everything from an address below the prefix on. */
	Crawl from(String start) throws IOException, InterruptedException {
		Deque<String> open = new ArrayDeque<>(List.of(this.prefix + start));
		while (!open.isEmpty()) {
			String address = open.remove();
			if (!this.statuses.containsKey(address)) {
				HttpResponse<String> reply = get(address);
				this.statuses.put(address, reply.statusCode());
				open.addAll(below(addressesIn(reply), address));
			}
		}
		return this;
	}

	private List<String> below(List<String> addresses, String page) {
		addresses.stream()
			.filter((to) -> !to.startsWith(this.prefix + '/'))
			.forEach((to) -> this.outside.add(page + " -> " + to));
		return addresses.stream().filter((to) -> to.startsWith(this.prefix + '/')).map(Crawl::oncePerFile).toList();
	}

	/** A file to print is made anew for each size; one is enough. */
	private static String oncePerFile(String address) {
		return address.contains(".pdf?") ? address.substring(0, address.indexOf('?')) : address;
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		String path = this.proxied ? address.substring(this.prefix.length()) : address;
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		if (!this.headers.isEmpty()) {
			request.headers(this.headers.toArray(String[]::new));
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

	private static List<String> addressesIn(HttpResponse<String> reply) {
		String type = reply.headers().firstValue("Content-Type").orElse("");
		Stream<String> inside = type.matches("text/(html|css).*")
				? ADDRESS.matcher(SCRIPT.matcher(reply.body()).replaceAll("")).results().map(Crawl::address)
				: Stream.of();
		return Stream.concat(reply.headers().firstValue("Location").stream(), inside)
			.filter((to) -> !to.matches("(tel:|https?://).*"))
			.map((to) -> HtmlUtils.htmlUnescape(to).replaceFirst("#.*", ""))
			.filter((to) -> !to.isEmpty())
			.toList();
	}

	private static String address(MatchResult found) {
		return Stream.of(1, 2, 3).map(found::group).filter((group) -> group != null).findFirst().orElseThrow();
	}

	Map<String, Integer> statuses() {
		return this.statuses;
	}

	/** What leads out of the prefix, after the page on which it stands. */
	List<String> outside() {
		return this.outside;
	}

}
