package org.morningback.questionnaire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The pictures that belong to questions. */
@WebTest
class QuestionPicturesTests {

	private static final String INPUT = "input[name=pain-area]";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void giveEachPlaceAnInput() {
		Page page = place("");
		List<String> inputs = page.all(INPUT, "id");

		assertThat(spots(page)).isNotEmpty().allSatisfy((spot) -> {
			assertThat(inputs).contains(spot.attr("for"));
			assertThat(spot.classNames()).containsExactly("spot", "n" + (inputs.indexOf(spot.attr("for")) + 1));
		});
	}

	/** Pain in many parts of the body and pain that changes its place have none. */
	@Test
	void giveEachOptionThatHasAPlaceWordsToo() {
		Page page = place("");

		assertThat(page.select(INPUT))
			.filteredOn((input) -> !List.of("alternating-buttocks", "many-areas").contains(input.val()))
			.hasSize(9)
			.allSatisfy((input) -> assertThat(spots(page)).filteredOn((spot) -> spot.attr("for").equals(input.id()))
				.extracting((spot) -> spot.text().isEmpty())
				.contains(true, false));
		assertThat(page.select("#pain-area-6").val()).isEqualTo("alternating-buttocks");
		assertThat(page.select("#pain-area-10").val()).isEqualTo("many-areas");
		assertThat(page.select("label.spot[for=pain-area-6], label.spot[for=pain-area-10]")).isEmpty();
	}

	/** So that the drawing cuts the places to the shape of the body. */
	@Test
	void layPlacesBelowTheDrawingAndWordsOnIt() {
		Page page = place("");

		assertThat(page.select("svg image")).hasSize(1);
		assertThat(page.texts("foreignObject:has(~ image) label.spot")).isNotEmpty().allMatch(String::isEmpty);
		assertThat(page.texts("image ~ foreignObject label.spot")).isNotEmpty().noneMatch(String::isEmpty);
	}

	@Test
	void sayWhatIsThereInTheLanguageOfThePage() {
		assertThat(spots(place(""))).extracting(Page::text).contains("Lower back");
		assertThat(spots(place("/es"))).extracting(Page::text).contains("La parte baja de la espalda");
	}

	@Test
	void haveARuleThatShowsWhatIsChosen() throws IOException {
		String rules = new ClassPathResource("/static/css/pictures.css").getContentAsString(StandardCharsets.UTF_8);

		assertThat(spots(place(""))).isNotEmpty().allSatisfy((spot) -> {
			String number = spot.className().substring("spot n".length());
			assertThat(rules).contains(".option:nth-child(%s) :checked) .n%s".formatted(number, number));
		});
	}

	@Test
	void standAboveAScaleWithItsEnds() {
		Browser browser = Browser.on(this.mvc);
		browser.walk(Walk.PLAIN.upTo("place"));

		Page morning = browser.get("/steps/morning");
		assertThat(morning.select("img[src^=/drawings/scales/morning-pain-][alt='']")).hasSize(1);
		assertThat(morning.texts(".gauge:has(img[src^=/drawings/scales/morning-pain-]) span")).containsExactly("0",
				"10");
		assertThat(morning.select("img[src^=/drawings/scales/bedtime-pain-]")).hasSize(1);
	}

	private Page place(String language) {
		Browser browser = Browser.on(this.mvc);
		browser.walk(Walk.PLAIN.upTo("story"));
		return browser.get(language + "/steps/place");
	}

	private static Elements spots(Page page) {
		return page.select("label.spot");
	}

}
