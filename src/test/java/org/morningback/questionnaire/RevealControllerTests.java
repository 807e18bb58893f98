package org.morningback.questionnaire;

import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;
import org.morningback.release.Releases;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** How the stylesheet of a release is served. */
@WebTest
class RevealControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Releases releases;

	@Test
	void servesAStylesheetThatBrowsersKeep() {
		String address = RevealStylesheet.addressFor(this.releases.current());

		assertThat(this.mvc.get().uri("/steps/emergency")).bodyText().contains("href=\"" + address + "\"");
		assertThat(this.mvc.get().uri(address)).hasStatusOk()
			.hasHeader("Content-Type", "text/css;charset=UTF-8")
			.hasHeader("Cache-Control", "max-age=31536000, public, immutable")
			.doesNotContainHeader("Set-Cookie")
			.bodyText()
			.contains("[data-question=\"pregnancy\"]");
	}

	@Test
	void keepsNobodyWaitingBeforeItIsNeeded() {
		String address = RevealStylesheet.addressFor(this.releases.current());
		Browser browser = Browser.on(this.mvc);

		Page emergency = browser.get("/steps/emergency");
		assertThat(emergency.body()).containsOnlyOnce(address);
		assertThat(emergency.all("link[rel=stylesheet][media=print]", "href")).contains(address)
			.anyMatch((link) -> link.startsWith("/assets/css/pictures-"));
		browser.walk(Walk.PLAIN.upTo("health"));
		assertThat(browser.get("/steps/you").all("link[rel=stylesheet]:not([media])", "href")).contains(address);
		browser.walk(Walk.PLAIN.upTo("story"));
		assertThat(browser.get("/steps/place").all("link[rel=stylesheet]:not([media])", "href"))
			.anyMatch((link) -> link.startsWith("/assets/css/pictures-"));
	}

	@Test
	void knowsNoOtherStylesheet() {
		assertThat(this.mvc.get().uri("/reveal/" + "0".repeat(64) + ".css")).hasStatus(404);
		assertThat(this.mvc.get().uri("/reveal/site.css")).hasStatus(404);
	}

}
