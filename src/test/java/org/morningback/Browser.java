package org.morningback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.servlet.http.Cookie;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A browser without scripts: keeps cookies, sends forms with their hidden fields. */
public final class Browser {

	private final Wire wire;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private final List<String> redirects = new ArrayList<>();

	private String csrfToken = "";

	private Browser(Wire wire) {
		this.wire = wire;
	}

	/** A browser at the application without a server. */
	public static Browser on(MockMvcTester mvc) {
		return new Browser(new MockWire(mvc));
	}

	/** A browser at a real server. */
	public static Browser at(int port) {
		return at(port, Map.of());
	}

	/** A browser at a real server that sends these headers. */
	public static Browser at(int port, Map<String, String> headers) {
		return new Browser(new HttpWire(port, headers));
	}

	/** A browser at a real server that keeps no cookies, and sends these headers. */
	public static Browser withoutCookies(int port, Map<String, String> headers) {
		var wire = new HttpWire(port, headers);
		return new Browser((method, address, fields, cookies) -> wire.send(method, address, fields, Map.of()));
	}

	/** A browser whose requests reach several servers in turn. */
	public static Browser atEachOf(int... ports) {
		List<HttpWire> wires = IntStream.of(ports).mapToObj((port) -> new HttpWire(port, Map.of())).toList();
		var sent = new AtomicInteger();
		return new Browser((method, address, fields, cookies) -> wires.get(sent.getAndIncrement() % wires.size())
			.send(method, address, fields, cookies));
	}

	/** Carries a request to the application. */
	interface Wire {

		Page send(String method, String address, MultiValueMap<String, String> fields, Map<String, String> cookies);

	}

	public Page get(String address) {
		return keep(this.wire.send("GET", address, new LinkedMultiValueMap<>(), this.cookies));
	}

	/** Sends fields such as "age=35-to-44", together with the token of the last form. */
	public Page post(String address, String... fields) {
		var form = new LinkedMultiValueMap<String, String>();
		if (!this.csrfToken.isEmpty()) {
			form.add("_csrf", this.csrfToken);
		}
		for (String field : fields) {
			form.add(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
		}
		return keep(this.wire.send("POST", address, form, this.cookies));
	}

	/** Opens a step and answers it. */
	public Page answer(String step, String... fields) {
		get("/steps/" + step);
		return post("/steps/" + step, fields);
	}

	/** Answers every step of a walk, and returns what the last one led to. */
	public Page walk(Walk walk) {
		List<Page> pages = walk.steps().entrySet().stream().map((s) -> answer(s.getKey(), s.getValue())).toList();
		return pages.get(pages.size() - 1);
	}

	/** Opens what a page leads to; the page itself where it leads nowhere. */
	public Page follow(Page page) {
		return page.header("location").isEmpty() ? page : get(page.location());
	}

	public Optional<String> cookie(String name) {
		return Optional.ofNullable(this.cookies.get(name));
	}

	public void setCookie(String name, String value) {
		this.cookies.put(name, value);
	}

	/** All cookies, as sent. */
	public String cookieHeader() {
		return this.cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
	}

	/** All cookies, for a request of one's own. */
	public Cookie[] cookies() {
		return this.cookies.entrySet()
			.stream()
			.map((cookie) -> new Cookie(cookie.getKey(), cookie.getValue()))
			.toArray(Cookie[]::new);
	}

	/** The token of the last form. */
	public String csrfToken() {
		return this.csrfToken;
	}

	/** Every address it was led to. */
	public List<String> redirects() {
		return List.copyOf(this.redirects);
	}

	private Page keep(Page page) {
		for (String cookie : page.headers().getOrDefault("set-cookie", List.of())) {
			String[] pair = cookie.split(";", 2)[0].split("=", 2);
			if (cookie.contains("Max-Age=0")) {
				this.cookies.remove(pair[0]);
			}
			else {
				this.cookies.put(pair[0], pair[1]);
			}
		}
		page.csrfToken().ifPresent((token) -> this.csrfToken = token);
		if (page.status() / 100 == 3) {
			this.redirects.add(page.location());
		}
		return page;
	}

}
