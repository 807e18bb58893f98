package org.morningback.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.SettableClock;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages around the questionnaire. */
@WebTest
class SiteControllerTests {

	@Autowired
	private SettableClock clock;

	@Autowired
	private Browser browser;

	@Test
	void startsWithALinkAndNoCookie() {
		Page home = this.browser.get("/");

		assertThat(home.status()).isEqualTo(200);
		assertThat(home.header("set-cookie")).isEmpty();
		assertThat(home.body()).doesNotContain("<form").containsPattern("<a class=\"button\" [^>]*>Start");
		assertThat(home.links()).contains("/steps/emergency", "/privacy", "#stored");
		assertThat(home.main()).containsSubsequence("Start the questions", "We keep your answers, locked, for 30 days.",
				"By starting, you agree.");
	}

	@Test
	void offersToGoOnToThoseWhoCameBefore() {
		assertThat(this.browser.get("/").links()).doesNotContain("/continue");
		this.browser.walk(Walk.PLAIN.upTo("you"));
		Page home = this.browser.get("/");
		assertThat(home.links()).contains("/continue", "/steps/emergency");
		assertThat(home.body()).containsOnlyOnce("class=\"button\"")
			.containsPattern("<a class=\"button\" [^>]*href=\"/continue\"[^>]*>Go on, or see your advice");
		assertThat(home.main()).contains("Start again from the first question").doesNotContain("Start the questions");
		assertThat(this.browser.get("/continue").location()).isEqualTo("/steps/story");
	}

	@Test
	void offersNothingToGoOnWithOnceTheAnswersAreDeleted() {
		this.browser.walk(Walk.PLAIN.upTo("you"));
		this.clock.pass(Duration.ofDays(30));

		Page home = this.browser.get("/");

		assertThat(home.links()).doesNotContain("/continue");
		assertThat(home.header("set-cookie")).isEmpty();
	}

	@Test
	void saysWhomToCallBeforeAnythingElse() {
		Page home = this.browser.get("/");

		assertThat(home.links().get(0)).isEqualTo("tel:999");
		assertThat(home.main()).contains("In an emergency", "Call now: 999");
	}

	@Test
	void saysWhatIsStoredAndForHowLong() {
		Page privacy = this.browser.get("/privacy");

		assertThat(privacy.main()).contains("30 days after", "run by whoever runs the address");
		assertThat(this.browser.get("/es/").main()).contains("Responsable: quien administra la dirección");
		assertThat(privacy.header("set-cookie")).isEmpty();
		assertThat(this.browser.get("/").main()).contains("deleted 30 days after");
	}

	@Test
	void saysOnEveryPageThatNobodyHasReviewedIt() {
		String warning = "No doctor has checked and signed off this content yet";

		for (String address : new String[] { "/", "/privacy", "/steps/emergency", "/my-answers" }) {
			assertThat(this.browser.get(address).body()).as(address).contains(warning);
		}
	}

	@Test
	void namesEveryStaticFileByItsContent() {
		Page home = this.browser.get("/");

		assertThat(home.body()).containsPattern("href=\"/assets/css/site-[0-9a-f]{32}\\.css\"")
			.containsPattern("href=\"/assets/img/icon-[0-9a-f]{32}\\.png\"");
	}

	@Test
	void loadsNothingFromElsewhere() {
		String page = this.browser.get("/steps/emergency").body() + this.browser.get("/").body();

		assertThat(page).doesNotContainPattern("(src|<link[^>]*href|action)=\"(https?:)?//")
			.doesNotContain(" style=")
			.doesNotContainPattern("<[a-z][^>]* on[a-z]+=");
		assertThat(this.browser.get("/steps/emergency").body()).doesNotContain("<style")
			.doesNotContainPattern("<script(?![^>]* src=\"/assets/js/)");
	}

	@ParameterizedTest
	@CsvSource({ "style, @layer base", "script, data-ahead" })
	void namesWhatTheStartPageHasInItselfToThePolicy(String element, String part) throws NoSuchAlgorithmException {
		Page home = this.browser.get("/");
		String text = home.body().split("</?%s>".formatted(element))[1];
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));

		assertThat(text).contains(part);
		assertThat(home.body()).containsOnlyOnce("<" + element);
		assertThat(home.header("content-security-policy"))
			.contains("%s-src 'self' 'sha256-%s'".formatted(element, Base64.getEncoder().encodeToString(digest)));
	}

	@Test
	void saysAllThatIsKept() {
		assertThat(this.browser.get("/privacy").main()).contains("options you choose and when you chose them",
				"we also keep the old one", "If you answer for someone else, we note that");
		assertThat(this.browser.get("/es/privacy").main()).contains("guardamos también la de antes", "lo anotamos");
	}

}
