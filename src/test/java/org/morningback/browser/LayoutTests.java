package org.morningback.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages fit small screens, thumbs, and those who read from right to left. */
@BrowserTest
class LayoutTests {

	private static final String[] STEPS = { "emergency", "health", "you", "story", "place", "morning", "night", "feel",
			"clues", "sleep", "mattress", "days" };

	/** What sticks out of the page, with everything unfolded. */
	private static final String STICKING_OUT = """
			() => {
				document.querySelectorAll('details').forEach((fold) => fold.open = true);
				const root = document.documentElement;
				return root.scrollWidth <= root.clientWidth ? [] : [...document.querySelectorAll('main *')]
					.filter((each) => each.getBoundingClientRect().right > root.clientWidth + 1
						|| each.getBoundingClientRect().left < -1).map((each) => each.outerHTML.slice(0, 120))
					.concat('scrolls sideways');
			}""";

	/**
	 * Links in running text may be as small as the text. A scale is one row: each of its
	 * numbers has as much room, but higher than wide.
	 */
	private static final String SMALL_TARGETS = """
			() => [...document.querySelectorAll('a, button, summary, input:not([type=hidden])')]
				.filter((each) => each.checkVisibility() && !each.matches('.skip'))
				.filter((each) => !(each.matches('a') && [...each.parentNode.childNodes].some((near) =>
					near !== each && !near.matches?.('a') && /\\p{L}/u.test(near.textContent))))
				.map((each) => [each, each.getBoundingClientRect()])
				.filter(([each, box]) => each.closest('.scale') ? box.width < 24 || box.width * box.height < 44 * 44
					: box.width < 44 || box.height < 43.9)
				.map(([each, box]) => `${box.width} x ${box.height}: ${each.outerHTML.slice(0, 120)}`)""";

	private static final String MARKS_AWAY_FROM_THE_START = """
			(rtl) => [...document.querySelectorAll('.options:not(.scale) .option')].filter((option) => {
				const edge = option.getBoundingClientRect(), mark = option.querySelector('input').getBoundingClientRect();
				return Math.abs(rtl ? edge.right - mark.right : mark.left - edge.left) > 1;
			}).length""";

	private final ReferenceCase stiffForHours = ReferenceCase.of("case-10");

	/** As wide as 1280 pixels are when a page is enlarged four times. */
	@ParameterizedTest
	@ValueSource(strings = { "", "/es" })
	void fitsTheNarrowestScreen(String language, Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE, this.stiffForHours);
		visitor.page().setViewportSize(320, 640);
		for (String address : new String[] { "/", "/privacy", "/check", "/advice", "/my-answers", "/my-answers/code",
				"/come-back", "/how-it-decides", "/how-it-decides/questionnaire", "/how-it-decides/home-test",
				"/advice/print", "/advice/bedside-card", "/advice/clinician", "/evidence", "/sources" }) {
			expectNothingSticksOut(visitor.opens(language + address));
		}
		for (String step : STEPS) {
			expectNothingSticksOut(visitor.opens(language + "/steps/" + step));
		}
	}

	@Test
	void givesThumbsRoom(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE, this.stiffForHours);
		for (String step : STEPS) {
			visitor.opens("/steps/" + step).isAt("/steps/" + step);
			assertThat(found(visitor.page(), SMALL_TARGETS)).as(step).isEmpty();
		}
		for (String address : new String[] { "/advice", "/check", "/my-answers", "/" }) {
			visitor.opens(address);
			assertThat(found(visitor.page(), SMALL_TARGETS)).as(address).isEmpty();
		}
	}

	@Test
	void givesThumbsRoomAfterASlipAndInAnEmergency(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE).opens("/steps/emergency");
		visitor.watch().expect(422);
		assertThat(found(visitor.goesOn().page(), SMALL_TARGETS)).as("after a slip").isEmpty();
		visitor.chooses("emergency-signs", "numb-saddle").goesOn().isAt("/advice");
		assertThat(found(visitor.page(), SMALL_TARGETS)).as("in an emergency").isEmpty();
	}

	/** Half of 1280 pixels, and letters twice as large. */
	@ParameterizedTest
	@ValueSource(strings = { "/", "/steps/morning", "/advice", "/check" })
	void fitsLettersTwiceAsLarge(String address, Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE, this.stiffForHours);
		visitor.page().setViewportSize(640, 450);
		visitor.opens(address).page().evaluate("document.documentElement.style.fontSize = '200%'");
		expectNothingSticksOut(visitor);
	}

	@Test
	void fitsLettersTwiceAsLargeOnAPhone(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE, this.stiffForHours);
		visitor.page().setViewportSize(360, 640);
		for (String address : new String[] { "/", "/my-answers", "/check", "/steps/emergency", "/steps/sleep" }) {
			visitor.opens(address).page().evaluate("document.documentElement.style.fontSize = '200%'");
			expectNothingSticksOut(visitor);
			assertThat((double) visitor.page().locator(".skip").boundingBox().y).as("the hidden link").isNegative();
		}
	}

	@Test
	void ticksAnOptionByItsHint(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE).opens("/steps/emergency");
		Locator option = visitor.page().locator(".option").first();
		option.locator(".more").click(new Locator.ClickOptions().setForce(true));
		assertThat(option.locator("input").isChecked()).isTrue();
	}

	@Test
	void turnsRoundForThoseWhoReadFromTheRight(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE, this.stiffForHours);
		for (String address : new String[] { "/steps/health", "/steps/morning", "/steps/sleep", "/advice" }) {
			Page page = visitor.opens(address).page();
			assertThat(page.evaluate(MARKS_AWAY_FROM_THE_START, false)).as(address).isEqualTo(0);
			page.evaluate("document.documentElement.dir = 'rtl'");
			assertThat(page.evaluate(MARKS_AWAY_FROM_THE_START, true)).as(address).isEqualTo(0);
			expectNothingSticksOut(visitor);
		}
	}

	@ParameterizedTest
	@CsvSource({ "emergency, emergency-signs", "story, duration", "morning, morning-pain" })
	void showsWhatIsChosenInForcedColours(String step, String question, Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE, this.stiffForHours).opens("/steps/" + step);
		visitor.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		Locator option = visitor.form().question(question).locator(".option").first();
		Locator input = option.locator("input");
		input.evaluate("(input) => input.checked = false");
		byte[] open = option.screenshot();
		input.evaluate("(input) => input.checked = true");
		assertThat(option.screenshot()).isNotEqualTo(open);
	}

	@Test
	void movesNothingForThoseWhoAskForStillness(Visitors visitors) {
		Page page = visitors.on(Device.PHONE, this.stiffForHours).opens("/steps/health").page();
		page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		assertThat(found(page, """
				() => [...document.querySelectorAll('*')].filter((each) => {
					const style = getComputedStyle(each);
					return style.transitionDuration !== '0s' || style.animationName !== 'none';
				}).map((each) => each.outerHTML.slice(0, 120))""")).isEmpty();
	}

	private static void expectNothingSticksOut(Visitor visitor) {
		assertThat(found(visitor.page(), STICKING_OUT)).as(visitor.page().url()).isEmpty();
	}

	@SuppressWarnings("unchecked")
	private static List<String> found(Page page, String search) {
		return (List<String>) page.evaluate(search);
	}

}
