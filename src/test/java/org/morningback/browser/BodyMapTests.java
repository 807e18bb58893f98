package org.morningback.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A tap on the body says what a person would call the part below the finger. */
@BrowserTest
class BodyMapTests {

	/** Where the middle of the body is, and how far to its sides there may be places. */
	private static final int MIDDLE = 160;

	private static final int HALF = 72;

	/** How far the front view stands below the back view. */
	private static final int FRONT = 356;

	private static final int SOLES = 350;

	private static final int GRID = 6;

	/** Half a fingertip: so far beside a part a tap may still mean it. */
	private static final int NEAR = 20;

	private static final int THUMB = 44;

	private static final int SMALL_THUMB = 32;

	/**
	 * What is below each point of the drawing, as the value of a box; nothing is empty.
	 */
	private static final String TAPPED = """
			(points) => {
				const map = document.querySelector('.map').getBoundingClientRect();
				return points.map(([x, y]) => {
					const found = document.elementFromPoint(map.x + x * map.width / 320, map.y + y * map.width / 320);
					return found?.closest('.spot:empty')?.control.value ?? '';
				});
			}""";

	/**
	 * What one sees: from the bottom of one line to the top of the next, and how far from
	 * the middle, a little inside the outline.
	 */
	private static final List<Part> PARTS = List.of(new Part("upper-back", 60, 106, 0, 44),
			new Part("lower-back", 114, 158, 0, 50), new Part("tailbone", 166, 194, 0, 14),
			new Part("one-buttock", 166, 194, 22, 58), new Part("one-buttock", 202, 208, 2, 58),
			new Part("thigh", 218, 234, 8, 58), new Part("thigh", 234, 250, 10, 53),
			new Part("thigh", 250, 266, 12, 48), new Part("below-knee", 274, 294, 14, 46),
			new Part("below-knee", 294, 318, 16, 40), new Part("below-knee", 318, 346, 18, 36),
			new Part("side-under-ribs", FRONT + 124, FRONT + 162, 28, 50),
			new Part("tummy", FRONT + 124, FRONT + 162, 0, 18),
			new Part("front-of-pelvis", FRONT + 170, FRONT + 206, 0, 58),
			new Part("thigh", FRONT + 218, FRONT + 242, 8, 56), new Part("thigh", FRONT + 242, FRONT + 274, 12, 48),
			new Part("below-knee", FRONT + 282, FRONT + 294, 14, 46),
			new Part("below-knee", FRONT + 294, FRONT + 318, 16, 40),
			new Part("below-knee", FRONT + 318, FRONT + 346, 18, 36));

	private final ReferenceCase stiffOnWaking = ReferenceCase.of("case-12");

	@ParameterizedTest
	@ValueSource(ints = { 320, 360, 390, 1280 })
	void saysWhatOneSees(int width, Visitors visitors) {
		Page page = map(visitors, width);
		List<List<Integer>> points = grid();
		List<String> tapped = tapped(page, points);
		assertThat(tapped).hasSameSizeAs(points);
		for (int i = 0; i < points.size(); i++) {
			int aside = Math.abs(points.get(i).get(0) - MIDDLE);
			int y = points.get(i).get(1);
			assertThat(tapped.get(i)).as("a tap at %s", points.get(i)).isIn(expected(aside, y));
		}
		assertThat(tapped).containsAll(PARTS.stream().map(Part::name).toList());
	}

	/** Not on the lines between two parts either. */
	@ParameterizedTest
	@ValueSource(ints = { 320, 360, 390, 1280 })
	void losesNoTapOnTheBody(int width, Visitors visitors) {
		Page page = map(visitors, width);
		for (int aside : new int[] { -30, -24, 24, 30 }) {
			assertThat(tapped(page, down(MIDDLE + aside, 60, SOLES - 2))).doesNotContain("");
			assertThat(tapped(page, down(MIDDLE + aside, FRONT + 121, FRONT + SOLES - 2))).doesNotContain("");
		}
		for (int y : new int[] { 80, 110, 136, 162, 180, 198, 206, FRONT + 140, FRONT + 166, FRONT + 190 }) {
			assertThat(tapped(page, across(y, 44))).doesNotContain("");
		}
	}

	@Test
	void givesThumbsRoom(Visitors visitors) {
		expectRoom(map(visitors, 360));
	}

	/** A mark beside the question leaves less room for the map. */
	@Test
	void givesThumbsRoomAfterASlip(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE, this.stiffOnWaking).opens("/steps/place");
		visitor.unticks("pain-area", visitor.chosen("pain-area").toArray(String[]::new));
		visitor.watch().expect(422);
		expectRoom(visitor.goesOn().page());
	}

	private static void expectRoom(Page page) {
		List<Locator> places = page.locator(".spot:empty").all();
		assertThat(places).hasSize(17).allSatisfy((place) -> {
			BoundingBox box = place.boundingBox();
			boolean small = "tailbone".equals(place.evaluate("(place) => place.control.value"));
			assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(small ? SMALL_THUMB : THUMB);
		});
	}

	private Page map(Visitors visitors, int width) {
		Page page = visitors.on(Device.PHONE, this.stiffOnWaking).opens("/steps/place").page();
		page.setViewportSize(width, 3000);
		return page;
	}

	/** What a tap may say, where nothing is empty. */
	private static Set<String> expected(int aside, int y) {
		Set<String> there = named(aside, y, 0);
		if (!there.isEmpty()) {
			return there;
		}
		Set<String> near = named(aside, y, NEAR);
		near.add("");
		return near;
	}

	private static Set<String> named(int aside, int y, int near) {
		return PARTS.stream()
			.filter((part) -> part.reaches(aside, y, near))
			.map(Part::name)
			.collect(Collectors.toSet());
	}

	private static List<List<Integer>> grid() {
		var points = new ArrayList<List<Integer>>();
		for (int y = 0; y < FRONT + SOLES + GRID; y += GRID) {
			for (int x = MIDDLE - HALF - 2 * GRID; x <= MIDDLE + HALF + 2 * GRID; x += GRID) {
				points.add(List.of(x, y));
			}
		}
		return points;
	}

	private static List<List<Integer>> down(int x, int from, int to) {
		return IntStream.rangeClosed(from, to).mapToObj((y) -> List.of(x, y)).toList();
	}

	private static List<List<Integer>> across(int y, int aside) {
		return IntStream.rangeClosed(MIDDLE - aside, MIDDLE + aside).mapToObj((x) -> List.of(x, y)).toList();
	}

	@SuppressWarnings("unchecked")
	private static List<String> tapped(Page page, List<List<Integer>> points) {
		return (List<String>) page.evaluate(TAPPED, points);
	}

	/**
	 * A part of the body on both sides of its middle.
	 *
	 * @param name the box it ticks
	 * @param top where it starts
	 * @param bottom where it ends
	 * @param from how far from the middle it starts
	 * @param to how far from the middle it ends
	 */
	private record Part(String name, int top, int bottom, int from, int to) {

		boolean reaches(int aside, int y, int near) {
			return aside >= this.from - near && aside <= this.to + near && y >= this.top - near
					&& y <= this.bottom + near;
		}

	}

}
