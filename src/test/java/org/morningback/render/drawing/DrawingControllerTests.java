package org.morningback.render.drawing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages with drawings, and the drawings themselves. */
@WebTest
class DrawingControllerTests {

	private static final Pattern PICTURE = Pattern
		.compile("<img class=\"drawing\" src=\"([^\"]+)\" alt=\"([^\"]*)\" width=\"\\d+\" height=\"\\d+\"");

	@Autowired
	private Browser browser;

	@Test
	void drawsThePositionsOfSleepBesideTheirLabels() {
		this.browser.walk(Walk.PLAIN.upTo("feel"));

		List<MatchResult> pictures = pictures(this.browser.get("/steps/sleep"));

		assertThat(pictures).hasSize(6)
			.allSatisfy((picture) -> assertThat(picture.group(1))
				.matches("/drawings/options/sleep-position-\\w+\\.svg#[a-z-]+"))
			.allSatisfy((picture) -> assertThat(picture.group(2)).isEmpty());
	}

	@Test
	void drawsWhatTheAdviceSaysInTheLanguageOfThePage() {
		this.browser.walk(Walk.PLAIN);

		List<MatchResult> pictures = pictures(this.browser.get("/advice"));

		assertThat(pictures).extracting((picture) -> picture.group(1))
			.anyMatch((address) -> address.startsWith("/drawings/routine/ankle-pumps-"))
			.anyMatch((address) -> address.startsWith("/drawings/tips/pillow-between-legs-"));
		assertThat(pictures).allSatisfy((picture) -> assertThat(picture.group(2)).isNotBlank());
		assertThat(pictures(this.browser.get("/es/advice"))).extracting((picture) -> picture.group(2))
			.anyMatch((text) -> text.startsWith("Una persona"));
	}

	@Test
	void letsBrowsersKeepADrawing() {
		this.browser.walk(Walk.PLAIN);

		assertThat(pictures(this.browser.get("/advice"))).isNotEmpty().allSatisfy((picture) -> {
			Page drawing = this.browser.get(picture.group(1));
			assertThat(drawing.status()).isEqualTo(200);
			assertThat(drawing.header("cache-control")).isEqualTo("max-age=31536000, public, immutable");
			assertThat(drawing.header("content-type")).startsWith("image/svg+xml");
			assertThat(drawing.body()).startsWith("<svg");
		});
	}

	@Test
	void hasNoOtherDrawings() {
		assertThat(this.browser.get("/drawings/routine/ankle-pumps-00000000.svg").status()).isEqualTo(404);
		assertThat(this.browser.get("/drawings/routine/ankle-pumps.svg").status()).isEqualTo(404);
		assertThat(this.browser.get("/drawings/parts.svg").status()).isEqualTo(404);
		assertThat(this.browser.get("/drawings/").status()).isEqualTo(404);
	}

	private static List<MatchResult> pictures(Page page) {
		return PICTURE.matcher(page.body()).results().toList();
	}

}
