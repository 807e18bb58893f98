package org.morningback.browser;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The whole way of ten people on a common phone, for somebody stiff and tired: how far
 * down the first answer and the first thing to do are, how long the advice is, and how
 * much there is to read. Spanish needs more words for the same, and somebody whose pain
 * may be inflammatory is asked a step more.
 */
@BrowserTest
class JourneyTests {

	private static final int WIDTH = 390;

	private static final int SCREEN = 844;

	private static final List<String> STEPS = List.of("emergency", "health", "you", "story", "place", "morning",
			"night", "feel", "clues", "sleep", "mattress", "days");

	private static final int MORE_CLUES = 100;

	private static final String WORDS = "() => document.querySelector('main').innerText.trim().split(/\\s+/).length";

	/** A place on a map is an answer too. */
	private static final String FIRST_ANSWER = """
			() => [...document.querySelectorAll('main .spot, main .option')].find((each) => each.checkVisibility())
				.getBoundingClientRect().top""";

	private static final String FIRST_STEP = """
			() => [...document.querySelectorAll('[data-plan] [data-step]')].find((each) => each.checkVisibility())
				.getBoundingClientRect().top""";

	private static final String OPEN_TIPS = """
			() => new Set([...document.querySelectorAll('[data-tip] [data-step]')].filter((each) => each.checkVisibility())
				.map((each) => each.closest('[data-tip]').dataset.tip)).size""";

	private static final String HEIGHT = "() => document.documentElement.scrollHeight";

	/**
	 * What a language allows.
	 *
	 * @param questions words of the questions
	 * @param advice words of the advice for home
	 * @param all words of both
	 */
	private record Most(int questions, int advice, int all) {

		private static final Most ENGLISH = new Most(1500, 700, 2600);

		private static final Most SPANISH = new Most(1800, 850, 3100);

	}

	static Stream<Arguments> journeys() {
		return Stream
			.of(arguments(ReferenceCase.of("case-06"), "emergency", 1.2),
					arguments(ReferenceCase.of("case-22"), "urgent", 2.0),
					arguments(ReferenceCase.of("case-12").but("emergency-signs", "unsure"), "urgent", 2.0),
					arguments(ReferenceCase.of("case-10"), "soon", 5.0),
					arguments(ReferenceCase.of("case-11"), "soon", 5.0),
					arguments(ReferenceCase.of("case-03"), "routine", 5.0),
					arguments(ReferenceCase.of("case-07"), "routine", 5.0),
					arguments(ReferenceCase.of("case-12"), "self-care", 5.0),
					arguments(ReferenceCase.of("case-18"), "self-care", 5.0),
					arguments(ReferenceCase.of("case-25"), "self-care", 5.0))
			.flatMap((each) -> Stream.of("", "/es")
				.map((language) -> arguments(each.get()[0], each.get()[1], each.get()[2], language)));
	}

	/** Which words are too many, whose, and what to do. */
	private static String wordsOf(String what, ReferenceCase person, String language) {
		return "words of %s for %s in %s: what was added comes off elsewhere (docs/CONTRIBUTING.md, 'How long it may be')"
			.formatted(what, person, language.isEmpty() ? "English" : "Spanish");
	}

	@ParameterizedTest(name = "{0}, {1}, {3}")
	@MethodSource("journeys")
	void isShort(ReferenceCase person, String urgency, double screens, String language, Visitors visitors) {
		Most most = language.isEmpty() ? Most.ENGLISH : Most.SPANISH;
		Visitor visitor = visitors.on(Device.PHONE, person);
		visitor.page().setViewportSize(WIDTH, SCREEN);
		var softly = new SoftAssertions();

		int asked = STEPS.stream().mapToInt((step) -> asked(visitor, language + "/steps/" + step, softly)).sum();
		Page advice = visitor.opens(language + "/advice").page();
		int told = number(advice, WORDS);

		softly.assertThat(visitor.urgency()).isEqualTo(urgency);
		boolean aStepMore = !person.to("anti-inflammatory-effect").isEmpty();
		softly.assertThat(asked)
			.as(wordsOf("the questions", person, language))
			.isLessThanOrEqualTo(most.questions() + (aStepMore ? MORE_CLUES : 0));
		softly.assertThat(asked + told)
			.as(wordsOf("questions and advice", person, language))
			.isLessThanOrEqualTo(most.all());
		softly.assertThat((double) number(advice, HEIGHT) / SCREEN).as("screens").isLessThanOrEqualTo(screens);
		if (List.of("self-care", "routine").contains(urgency)) {
			softly.assertThat(told).as(wordsOf("the advice", person, language)).isLessThanOrEqualTo(most.advice());
			softly.assertThat(number(advice, FIRST_STEP)).as("first step").isLessThan(SCREEN);
			softly.assertThat(number(advice, OPEN_TIPS)).as("tips to start with").isBetween(1, 3);
		}
		if (List.of("emergency", "urgent").contains(urgency)) {
			softly.assertThat(number(advice, OPEN_TIPS)).as("tips before help").isZero();
			softly.assertThat(advice.locator(".urgency .button").first().boundingBox().y)
				.as("call")
				.isLessThan(SCREEN / 2.0);
		}
		softly.assertAll();
	}

	/** The words of a step, or none where the way does not lead through it. */
	private static int asked(Visitor visitor, String address, SoftAssertions softly) {
		Page page = visitor.opens(address).page();
		if (!URI.create(page.url()).getPath().equals(address)) {
			return 0;
		}
		softly.assertThat(number(page, FIRST_ANSWER)).as("first answer of %s", address).isLessThan(500);
		return number(page, WORDS);
	}

	private static int number(Page page, String script) {
		return (int) Math.round(((Number) page.evaluate(script)).doubleValue());
	}

}
