package org.morningback.malformed;

/** Requests that are odd before their body begins. */
final class MalformedHeads {

	private static final String[] ADDRESSES = { "/", "/privacy", "/check", "/my-answers", "/advice", "/continue",
			"/steps/emergency", "/steps/you", "/error", "/api/assessments", "/assets/css/site.css", "/no-such-page" };

	private final Chance chance;

	private final Visitor visitor;

	MalformedHeads(Chance chance, Visitor visitor) {
		this.chance = chance;
		this.visitor = visitor;
	}

	RawRequest path() {
		String odd = this.chance.oneOf("%2f", "%2F..%2f", "..", "../..", ";jsessionid=1", "//", "%00", "%2e%2e/", "\\",
				"%5c", "%", "%zz", "%ff", "%25", "\u00e9", "~", "*", "?%", "?%ff", "?=&=",
				"?notice=" + this.chance.odd(), "?return=" + this.chance.odd(), "#x", "|", "{x}", "%7Bx%7D", "%0d%0a",
				"%3b", ".", ".css", ".json", "a".repeat(1 + this.chance.below(9000)), "/%c0%ae%c0%ae/",
				"?" + "a=b&".repeat(this.chance.below(1500)));
		String address = this.chance.oneOf(ADDRESSES);
		String target = this.chance.oneOf(address + odd, address + '/' + odd, '/' + odd, odd, "/steps/" + odd,
				"/reveal/" + odd + ".css", "/assets/css/" + odd + "/application.yml",
				"http://localhost" + address + odd, "http://other:99999" + odd, address.replace("e", "%65") + odd);
		return new RawRequest(this.chance.oneOf("GET", "GET", "POST", "HEAD"), target).header("Cookie",
				this.visitor.cookies());
	}

	RawRequest method() {
		String method = this.chance.oneOf("TRACE", "TRACK", "PUT", "DELETE", "PATCH", "OPTIONS", "CONNECT", "PROPFIND",
				"HEAD", "get", "FOO", "", "GET\0", "\u00e9", "M".repeat(300));
		return new RawRequest(method, this.chance.oneOf(ADDRESSES)).header("Cookie", this.visitor.cookies())
			.header("X-HTTP-Method-Override", "DELETE")
			.form("_csrf=" + this.visitor.token() + "&_method=DELETE");
	}

	RawRequest line() {
		String address = this.chance.oneOf(ADDRESSES);
		return new RawRequest("GET", address).line(this.chance.oneOf("GET " + address, "GET  " + address + " HTTP/1.1",
				"GET " + address + " HTTP/9.9", "GET " + address + " HTTP/0.9", "GET\t" + address + "\tHTTP/1.1",
				"GET " + address + " HTTP/1.1\rX: y", this.chance.bytes(60), "", "PRI * HTTP/2.0"));
	}

	RawRequest cookies() {
		String mine = "morningback=" + this.chance.oneOf(this.chance.odd(), "A".repeat(22), "AAAAAAAAAAAAAAAAAAAAAB",
				"\"", "\"x", this.chance.bytes(22), "");
		String cookie = this.chance.oneOf(mine, mine + "; " + mine, ";;;", "=", "=x", "morningback",
				"$Version=1; " + mine, "XSRF-TOKEN=" + this.chance.odd() + "; " + mine, "__Host-" + mine,
				"a=b; ".repeat(1 + this.chance.below(2000)), this.chance.bytes(200), "\u00ff=\u00ff",
				this.visitor.cookies() + "; " + mine);
		return new RawRequest("GET", this.chance.oneOf(ADDRESSES)).header("Cookie", cookie);
	}

	RawRequest header() {
		String odd = this.chance.oneOf(this.chance.odd(), "*", "*/*", "\u0090", "a/b/c", "text/html;q=2", ",,,", "-",
				"en-\u00e9, xx-yy-zz;q=x", "bytes=9-1", "bytes=0-0,1-1,-", "W/\"", "Mon, 99 Foo 0000",
				"99999999999999999999", "https://example.org");
		String name = this.chance.oneOf("Accept", "Accept-Language", "Accept-Encoding", "Accept-Charset", "Range",
				"If-None-Match", "If-Modified-Since", "If-Match", "If-Unmodified-Since", "Origin", "Referer",
				"User-Agent", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Prefix",
				"Forwarded", "Authorization", "Expect", "Upgrade", "Content-Encoding", "Access-Control-Request-Method",
				"Host", "Content-Type", "X-XSRF-TOKEN", "TE", "", "A B", "X-\u00e9", "Content-Length",
				"Transfer-Encoding");
		RawRequest request = new RawRequest(this.chance.oneOf("GET", "OPTIONS", "POST"), this.chance.oneOf(ADDRESSES))
			.header("Cookie", this.visitor.cookies())
			.header(name, odd);
		return this.chance.oneIn(3) ? request.header(name, odd) : request;
	}

	RawRequest length() {
		return new RawRequest("POST", this.chance.oneOf("/steps/emergency", "/api/assessments")).form("a=b")
			.unmeasured()
			.header("Cookie", this.visitor.cookies())
			.header("Content-Length", this.chance.oneOf("-1", "x", "3", "0", "99999999999999999999", "3, 3", "0x3", ""))
			.header(this.chance.oneOf("Content-Length", "Transfer-Encoding", "X"),
					this.chance.oneOf("3", "2", "chunked"));
	}

}
