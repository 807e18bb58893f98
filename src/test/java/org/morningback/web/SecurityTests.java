package org.morningback.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The headers, the cookies and the token of the forms. */
@WebTest
class SecurityTests {

	@Autowired
	private MockMvcTester mvc;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/privacy", "/steps/emergency", "/check", "/my-answers", "/advice", "/no-such-page" })
	void letsAPageLoadNothingButOurOwn(String address) {
		Page page = Browser.at(this.port).get(address);

		assertThat(page.header("content-security-policy"))
			.contains("default-src 'none'", "object-src 'none'", "style-src 'self'", "form-action 'self'",
					"base-uri 'none'", "frame-ancestors 'none'")
			.doesNotContain("unsafe", "http:", "https:", "*");
		assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
		assertThat(page.header("x-frame-options")).isEqualTo("DENY");
		assertThat(page.header("referrer-policy")).isEqualTo("no-referrer");
		assertThat(page.header("cross-origin-opener-policy")).isEqualTo("same-origin");
		assertThat(page.header("cross-origin-resource-policy")).isEqualTo("same-origin");
	}

	/** What a browser is to take a file for, and how its letters are encoded. */
	@ParameterizedTest
	@ValueSource(strings = { "/", "/robots.txt", "/api/openapi.json", "/assets/css/site.css", "/assets/js/turn.js",
			"/qr.svg", "/no-such-page" })
	void saysOfEachTextHowItIsEncoded(String address) {
		Page file = Browser.at(this.port).get(address);

		assertThat(file.header("content-type")).matches("(text/.+|image/svg\\+xml);charset=UTF-8|application/json");
		assertThat(file.header("content-security-policy")).contains("default-src 'none'", "frame-ancestors 'none'");
		assertThat(file.header("x-content-type-options")).isEqualTo("nosniff");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/assets/css/site.css", "/no-such-page", "/api/openapi.json" })
	void asksForASafeConnectionForAYearWhereThereIsOne(String address) {
		assertThat(this.mvc.get().uri(address).secure(true)).hasHeader("Strict-Transport-Security",
				"max-age=31536000 ; includeSubDomains");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assets/", "/assets/css/", "/.git/config", "/application.yml", "/META-INF/MANIFEST.MF",
			"/WEB-INF/web.xml", "/h2-console" })
	void listsNoFilesAndShowsNoneButItsOwn(String address) {
		assertThat(Browser.at(this.port).get(address).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "keep", "extend", "about", "delete", "start-again", "code/remove" })
	void changesNothingByALink(String what) {
		assertThat(this.mvc.get().uri("/my-answers/" + what)).hasStatus(405);
		assertThat(this.mvc.head().uri("/my-answers/" + what)).hasStatus(405);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/steps/emergency", "/steps/days", "/check", "/my-answers", "/advice", "/continue" })
	void letsNobodyStoreAPersonalPage(String address) {
		Browser browser = Browser.on(this.mvc);
		browser.walk(Walk.PLAIN);

		assertThat(browser.get(address).header("cache-control")).contains("no-store");
	}

	@Test
	void hidesItsCookiesFromScriptsAndOtherSites() {
		Browser browser = Browser.at(this.port);

		Page form = browser.get("/steps/emergency");
		Page accepted = browser.post("/steps/emergency", "emergency-signs=none");

		assertThat(form.header("set-cookie")).startsWith("XSRF-TOKEN=").contains("HttpOnly", "SameSite=Lax");
		assertThat(accepted.header("set-cookie")).startsWith("morningback=").contains("HttpOnly", "SameSite=Lax");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/es/", "/privacy", "/my-answers", "/continue", "/advice", "/how-it-decides",
			"/sources", "/evidence", "/nothing", "/%zz" })
	void setsNoCookieBeforeThePageThatSaysSo(String address) {
		assertThat(new RawClient(this.port).get(address)).doesNotContain("Set-Cookie");
	}

	@Test
	void keepsNoHttpSession() {
		Browser browser = Browser.at(this.port);
		browser.walk(Walk.PLAIN);
		browser.get("/advice");

		assertThat(browser.cookie("JSESSIONID")).isEmpty();
	}

	@Test
	void takesNoFormWithoutItsToken() {
		Browser browser = Browser.at(this.port);

		Page refused = browser.post("/steps/emergency", "emergency-signs=none");

		assertThat(refused.status()).isEqualTo(403);
		assertThat(refused.main()).contains("We could not accept that form", "Nothing was stored", "needs cookies");
		assertThat(refused.links()).contains("/my-answers");
		assertThat(browser.cookie("morningback")).isEmpty();
	}

	@Test
	void takesNoFormWithTheTokenOfAnother() {
		Browser browser = Browser.at(this.port);
		browser.get("/steps/emergency");
		browser.setCookie("XSRF-TOKEN", "0737c08d-afe0-41d4-87d8-766de034a46c");

		assertThat(browser.post("/steps/emergency", "emergency-signs=none").status()).isEqualTo(403);
	}

	@Test
	void takesNoFormWithATokenThatCannotBeUnmasked() {
		Browser browser = Browser.at(this.port);
		browser.setCookie("XSRF-TOKEN", "a");

		assertThat(browser.post("/steps/emergency", "_csrf=NaN", "emergency-signs=none").status()).isEqualTo(403);
	}

	@ParameterizedTest
	@CsvSource({ "same-origin, 303", "same-site, 403", "cross-site, 403", "none, 403" })
	void takesAFormWithoutItsTokenOnlyWhereTheBrowserVouchesForThisSite(String site, int status) {
		assertThat(
				this.mvc.post().uri("/steps/emergency").header("Sec-Fetch-Site", site).param("emergency-signs", "none"))
			.hasStatus(status);
	}

	@ParameterizedTest
	@CsvSource({ "same-origin, 303", "none, 303", "same-site, 403", "cross-site, 403", "'', 403", "odd, 403" })
	void takesNoFormThatAnotherSiteSentHoweverRightItsToken(String site, int status) {
		Browser browser = Browser.at(this.port, Map.of("Sec-Fetch-Site", site));

		assertThat(browser.answer("emergency", "emergency-signs=none").status()).isEqualTo(status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "same-site", "cross-site" })
	void tellsAnEmergencyEvenThenAndLetsNoScriptOfAnotherSiteThrough(String site) {
		Browser browser = Browser.at(this.port, Map.of("Sec-Fetch-Site", site, "Page-Turn", "1"));

		assertThat(browser.answer("emergency", "emergency-signs=none").status()).isEqualTo(403);
		assertThat(browser.answer("emergency", "emergency-signs=numb-saddle").body())
			.contains("data-urgency=\"emergency\"");
		assertThat(browser.cookie("morningback")).isEmpty();
	}

	@Test
	void letsALinkFromAnywhereOpenAPage() {
		Browser browser = Browser.at(this.port, Map.of("Sec-Fetch-Site", "cross-site"));

		assertThat(browser.get("/steps/emergency").status()).isEqualTo(200);
	}

	@Test
	void letsNoOtherHostSetTheTokenUnderTls() {
		MvcTestResult form = this.mvc.get().uri("/steps/emergency").secure(true).exchange();
		Cookie cookie = Objects.requireNonNull(form.getResponse().getCookie("__Host-XSRF-TOKEN"));
		assertThat(cookie.getPath()).isEqualTo("/");
		assertThat(cookie.getDomain()).isNull();
		assertThat(cookie.getSecure()).isTrue();
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(form.getResponse().getCookie("XSRF-TOKEN")).isNull();
		String token = Objects
			.requireNonNull(Jsoup.parse(new String(form.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
				.selectFirst("[name=_csrf]"))
			.val();

		assertThat(send(token, cookie)).hasStatus(303);
		assertThat(send(token, new Cookie("XSRF-TOKEN", cookie.getValue()))).hasStatus(403);
	}

	private MvcTestResult send(String token, Cookie cookie) {
		return this.mvc.post()
			.uri("/steps/emergency")
			.secure(true)
			.cookie(cookie)
			.param("_csrf", token)
			.param("emergency-signs", "none")
			.exchange();
	}

	@Test
	void letsNoOtherSiteTurnPages() {
		assertThat(this.mvc.options()
			.uri("/steps/emergency")
			.header("Origin", "https://elsewhere.example")
			.header("Access-Control-Request-Method", "POST")
			.header("Access-Control-Request-Headers", PageTurns.HEADER))
			.doesNotContainHeader("Access-Control-Allow-Origin")
			.doesNotContainHeader("Access-Control-Allow-Headers");
	}

	@ParameterizedTest
	@ValueSource(strings = { "keep", "delete", "start-again" })
	void deletesNothingWithoutAToken(String what) {
		Browser browser = Browser.at(this.port);
		browser.walk(Walk.PLAIN.upTo("emergency"));
		browser.setCookie("XSRF-TOKEN", "");

		assertThat(browser.post("/my-answers/" + what).status()).isEqualTo(403);
		assertThat(browser.get("/my-answers").main()).contains("answered 1 question");
	}

	@Test
	void opensNoSessionWithAnotherSecret() {
		Browser browser = Browser.on(this.mvc);
		browser.setCookie("morningback", "AAAAAAAAAAAAAAAAAAAAAA");

		assertThat(browser.get("/my-answers").main()).contains("No answers are stored");
		browser.answer("emergency", "emergency-signs=none");
		assertThat(browser.cookie("morningback"))
			.hasValueSatisfying((secret) -> assertThat(secret).isNotEqualTo("AAAAAAAAAAAAAAAAAAAAAA"));
	}

	@Test
	void putsNoAnswerIntoAnyAddress() {
		Browser browser = Browser.on(this.mvc);
		browser.walk(Walk.PLAIN);
		browser.get("/steps/place?return=check");
		browser.post("/steps/place", "return=check", "pain-area=many-areas");
		browser.get("/steps/days");
		browser.get("/steps/health?notice=asked-again");
		browser.post("/steps/health", "unwell-signs=fever", "health-history=cancer");

		assertThat(browser.redirects()).isNotEmpty()
			.allMatch((address) -> address
				.matches("(/steps/[a-z]+|/check|/advice)(\\?(return=check|begun|notice=[a-z-]+)(&notice=[a-z-]+)?)?"));
	}

}
