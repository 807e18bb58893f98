package org.morningback.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

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

	private static final Predicate<String> ELSEWHERE = Pattern.compile("^(https?:)?//").asPredicate();

	@Autowired
	private Browser browser;

	@Test
	void startsWithALinkAndNoCookie() {
		Page home = this.browser.get("/");

		assertThat(home.status()).isEqualTo(200);
		assertThat(home.header("set-cookie")).isEmpty();
		assertThat(home.select("form")).isEmpty();
		assertThat(home.texts("a.button")).singleElement().asString().startsWith("Start");
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
		assertThat(home.select(".button")).singleElement()
			.satisfies((button) -> assertThat(button.attr("href")).isEqualTo("/continue"),
					(button) -> assertThat(Page.text(button)).startsWith("Go on, or see your advice"));
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

		assertThat(home.all("link", "href")).anyMatch((link) -> link.matches("/assets/css/site-[0-9a-f]{32}\\.css"))
			.anyMatch((link) -> link.matches("/assets/img/icon-[0-9a-f]{32}\\.png"));
	}

	@Test
	void loadsNothingFromElsewhere() {
		Page step = this.browser.get("/steps/emergency");

		assertThat(List.of(step, this.browser.get("/"))).allSatisfy((page) -> {
			assertThat(page.all("[src]", "src")).noneMatch(ELSEWHERE);
			assertThat(page.all("link", "href")).isNotEmpty().noneMatch(ELSEWHERE);
			assertThat(page.all("[action]", "action")).noneMatch(ELSEWHERE);
			assertThat(page.select("[style], [^on]")).isEmpty();
		});
		assertThat(step.select("style, script:not([src^=/assets/js/])")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "style, @layer base", "script, data-ahead" })
	void namesWhatTheStartPageHasInItselfToThePolicy(String element, String part) throws NoSuchAlgorithmException {
		Page home = this.browser.get("/");
		String text = home.select(element).first().data();
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));

		assertThat(text).contains(part);
		assertThat(home.select(element)).hasSize(1);
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
