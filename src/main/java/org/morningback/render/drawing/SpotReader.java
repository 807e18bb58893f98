package org.morningback.render.drawing;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;

/**
 * Reads the places from a map. They are rectangles of the drawing: one with "data-spot"
 * is the place of a thing, one with "data-words" is where its words stand.
 */
final class SpotReader {

	static final String SPOT = "data-spot";

	static final String WORDS = "data-words";

	/** Where a place lies; each is a whole number. */
	static final List<String> LENGTHS = List.of("x", "y", "width", "height");

	private SpotReader() {
	}

	/** The places on a map that is sound. */
	static List<Spot> of(Svg map) {
		var spots = new ArrayList<Spot>();
		for (Element element : Svg.elements(map.root())) {
			if (element.hasAttribute(SPOT)) {
				spots.add(spot(element, SPOT));
			}
			else if (element.hasAttribute(WORDS)) {
				spots.add(spot(element, WORDS));
			}
		}
		return spots;
	}

	private static Spot spot(Element rectangle, String kind) {
		List<Integer> lengths = LENGTHS.stream().map(rectangle::getAttribute).map(Integer::valueOf).toList();
		return new Spot(rectangle.getAttribute(kind), kind.equals(WORDS), lengths.get(0), lengths.get(1),
				lengths.get(2), lengths.get(3));
	}

}
