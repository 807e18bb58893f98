package org.morningback.questionnaire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.Release;
import org.morningback.release.ShippedContent;
import org.morningback.render.drawing.Drawings;
import org.morningback.render.drawing.PictureMaps;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The pictures that belong to questions. */
@WebTest
class QuestionPicturesTests {

	private static final Pattern SPOT = Pattern
		.compile("<label for=\"([^\"]+)\"\\s+class=\"spot (n\\d+)\">([^<]*)</label>");

	private static final Pattern INPUT = Pattern.compile("id=\"([\\w-]+)\" name=\"pain-area\" value=\"([^\"]+)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Drawings drawings;

	@Autowired
	private PictureMaps maps;

	@Test
	void giveEachPlaceAnInput() {
		Page page = place("");
		List<String> inputs = INPUT.matcher(page.body()).results().map((input) -> input.group(1)).toList();

		assertThat(spots(page)).isNotEmpty().allSatisfy((spot) -> {
			assertThat(inputs).contains(spot.group(1));
			assertThat(spot.group(2)).isEqualTo("n" + (inputs.indexOf(spot.group(1)) + 1));
		});
	}

	/** Pain in many parts of the body and pain that changes its place have none. */
	@Test
	void giveEachOptionThatHasAPlaceWordsToo() {
		Page page = place("");

		assertThat(INPUT.matcher(page.body()).results())
			.filteredOn((input) -> !List.of("alternating-buttocks", "many-areas").contains(input.group(2)))
			.hasSize(9)
			.allSatisfy((input) -> assertThat(spots(page)).filteredOn((spot) -> spot.group(1).equals(input.group(1)))
				.extracting((spot) -> spot.group(3).isEmpty())
				.contains(true, false));
		assertThat(page.body()).contains("id=\"pain-area-6\" name=\"pain-area\" value=\"alternating-buttocks\"")
			.contains("id=\"pain-area-10\" name=\"pain-area\" value=\"many-areas\"")
			.doesNotContainPattern("<label for=\"pain-area-(?:6|10)\"\\s+class=\"spot");
	}

	/** So that the drawing cuts the places to the shape of the body. */
	@Test
	void layPlacesBelowTheDrawingAndWordsOnIt() {
		String body = place("").body();
		String drawing = "<image ";

		assertThat(body).containsOnlyOnce(drawing);
		assertThat(SPOT.matcher(body).results()).isNotEmpty()
			.allSatisfy((spot) -> assertThat(spot.start() < body.indexOf(drawing)).isEqualTo(spot.group(3).isEmpty()));
	}

	@Test
	void sayWhatIsThereInTheLanguageOfThePage() {
		assertThat(spots(place(""))).extracting((spot) -> spot.group(3)).contains("Lower back");
		assertThat(spots(place("/es"))).extracting((spot) -> spot.group(3)).contains("La parte baja de la espalda");
	}

	@Test
	void haveARuleThatShowsWhatIsChosen() throws IOException {
		String rules = new ClassPathResource("/static/css/pictures.css").getContentAsString(StandardCharsets.UTF_8);

		assertThat(spots(place(""))).isNotEmpty().allSatisfy((spot) -> {
			String number = spot.group(2).substring(1);
			assertThat(rules).contains(".option:nth-child(%s) :checked) .n%s".formatted(number, number));
		});
	}

	@Test
	void standAboveAScaleWithItsEnds() {
		Browser browser = Browser.on(this.mvc);
		browser.walk(Walk.PLAIN.upTo("place"));

		assertThat(browser.get("/steps/morning").body())
			.containsPattern(
					"(?s)src=\"/drawings/scales/morning-pain-\\w+.svg\" alt=\"\".*?<span>0</span>\\s*<span>10<")
			.contains("/drawings/scales/bedtime-pain-");
	}

	@Test
	void stopTheStartWhereAnOptionIsMissing() {
		var nothing = new Release("1", "0".repeat(64), KnowledgeBase.of(List.of(), List.of(), List.of()), Map.of());

		assertThatExceptionOfType(BrokenKnowledgeException.class)
			.isThrownBy(() -> new QuestionPictures(this.drawings, this.maps, new ShippedContent(nothing, List.of())))
			.satisfies((broken) -> assertThat(broken.problems())
				.contains("drawings/maps/pain-area.svg: the question 'pain-area' has no option 'lower-back'"));
	}

	private Page place(String language) {
		Browser browser = Browser.on(this.mvc);
		browser.walk(Walk.PLAIN.upTo("story"));
		return browser.get(language + "/steps/place");
	}

	private static List<MatchResult> spots(Page page) {
		return SPOT.matcher(page.body()).results().toList();
	}

}
