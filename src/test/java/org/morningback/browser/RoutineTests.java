package org.morningback.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The morning routine in bed: one move a screen, one thumb, with script and without. */
@BrowserTest
class RoutineTests {

	private static final String[] SCREENS = { "", "/1", "/2", "/5", "/end/1", "/stop?at=1" };

	private static final String WIDTH = "document.documentElement.scrollWidth";

	private final ReferenceCase sideSleeper = ReferenceCase.of("case-29");

	@ParameterizedTest
	@EnumSource
	void leadsFromTheAdviceThroughTheMovesAndBack(Device device, Visitors visitors) {
		Visitor visitor = visitors.on(device, this.sideSleeper).opens("/advice");
		visitor.follows("routine.begin");
		visitor.isAt("/advice/routine").follows("routine.start");
		visitor.isAt("/advice/routine/1").follows("routine.skip");
		visitor.isAt("/advice/routine/2").follows("routine.back");
		visitor.isAt("/advice/routine/1").follows("routine.next");
		visitor.isAt("/advice/routine/2").follows("routine.stop");
		visitor.isAt("/advice/routine/stop").follows("routine.go-on");
		visitor.isAt("/advice/routine/2").opens("/advice/routine/end/1").follows("routine.worse");
		visitor.isAt("/advice/routine/stop").follows("routine.to-advice");
		visitor.isAt("/advice");
	}

	@Test
	void countsEachTapUntilItIsDone(Visitors visitors) {
		Page page = visitors.on(Device.PHONE, this.sideSleeper).opens("/advice/routine/1").page();
		Locator counter = page.locator(".counter button");
		assertThat(counter).containsText("0 / 10");
		for (int tap = 0; tap < 10; tap++) {
			counter.click();
		}
		assertThat(counter).containsText("10 / 10");
		assertThat(page.locator(".counter [role=status]")).hasText("Done. Tap to start again");
		counter.click();
		assertThat(counter).containsText("0 / 10");
	}

	@Test
	void letsTheClockRunOnceItIsStarted(Visitors visitors) {
		Page page = visitors.on(Device.PHONE, this.sideSleeper).page();
		page.clock().install();
		page.navigate("/advice/routine/" + firstWith(page, "seconds"));
		Locator counter = page.locator(".counter button");
		String whole = counter.locator(".number").textContent();
		page.clock().runFor(5_000);
		assertThat(counter).containsText(whole);
		counter.click();
		page.clock().runFor(5_000);
		assertThat(counter).not().containsText(whole);
		page.clock().runFor(200_000);
		assertThat(counter).containsText("0:00");
	}

	@Test
	void saysHowMuchWithoutScript(Visitors visitors) {
		Page page = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.sideSleeper).opens("/advice/routine/1").page();
		assertThat(page.locator(".dose")).containsText("10 times with each foot");
		assertThat(page.locator(".counter")).isHidden();
	}

	@ParameterizedTest
	@EnumSource
	void keepsTheWayOnWhereAThumbReachesIt(Device device, Visitors visitors) {
		Visitor visitor = visitors.on(device, this.sideSleeper);
		for (String move : new String[] { "/1", "/2", "/5" }) {
			visitor.opens("/advice/routine" + move);
			int height = visitor.page().viewportSize().height;
			BoundingBox next = visitor.page().locator(".next").boundingBox();
			assertThat(next.y).as(move).isGreaterThan(height * .6);
			assertThat(next.y + next.height).as(move).isLessThan(height);
			for (String other : new String[] { "routine.back", "routine.skip", "routine.stop" }) {
				BoundingBox box = visitor.named(AriaRole.LINK, other).boundingBox();
				assertThat(box.height).as(other).isBetween(44.0, next.height);
				assertThat(box.y + box.height).as(other).isLessThanOrEqualTo(height);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/es" })
	void fitsTheNarrowestScreenAndLargeLetters(String language, Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE, this.sideSleeper);
		for (String screen : SCREENS) {
			Page page = visitor.opens(language + "/advice/routine" + screen).page();
			page.setViewportSize(320, 256);
			assertThat(page.evaluate(WIDTH)).as(screen).isEqualTo(320);
			page.setViewportSize(360, 640);
			page.evaluate("document.documentElement.style.fontSize = '200%'");
			assertThat(page.evaluate(WIDTH)).as(screen).isEqualTo(360);
		}
	}

	@Test
	void givesEachScreenATitleOfItsOwn(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE, this.sideSleeper);
		List<String> titles = new ArrayList<>();
		for (String screen : SCREENS) {
			titles.add(visitor.opens("/advice/routine" + screen).page().title());
			assertThat(visitor.page().locator("h1").count()).as(screen).isOne();
		}
		assertThat(titles).doesNotHaveDuplicates();
	}

	@Test
	void needsLittleScript() throws Exception {
		assertThat(new ClassPathResource("/static/js/counter.js").contentLength()).isLessThan(3 * 1024);
	}

	/** The first move that is counted in a unit. */
	private static int firstWith(Page page, String unit) {
		int move = 0;
		do {
			move++;
			page.navigate("/advice/routine/" + move);
		}
		while (page.locator(".counter[data-unit=%s]".formatted(unit)).count() == 0);
		return move;
	}

}
