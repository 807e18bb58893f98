package org.morningback.render.drawing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads the places from a map. They are rectangles of the drawing: one with "data-spot"
 * is the place of a thing, one with "data-words" is where its words stand.
 */
final class SpotReader {

	private static final String SPOT = "data-spot";

	private static final String WORDS = "data-words";

	private SpotReader() {
	}

	/**
	 * The places on a map.
	 * @throws IllegalArgumentException when the map cannot be read
	 */
	static List<Spot> of(Drawing map) {
		var spots = new ArrayList<Spot>();
		NodeList rectangles = root(map).getElementsByTagName("rect");
		for (int i = 0; i < rectangles.getLength(); i++) {
			Element rectangle = (Element) rectangles.item(i);
			if (rectangle.hasAttribute(SPOT)) {
				spots.add(spot(map, rectangle, SPOT));
			}
			else if (rectangle.hasAttribute(WORDS)) {
				spots.add(spot(map, rectangle, WORDS));
			}
		}
		return spots;
	}

	private static Element root(Drawing map) {
		try {
			return DocumentBuilderFactory.newDefaultInstance()
				.newDocumentBuilder()
				.parse(new InputSource(new StringReader(map.svg())))
				.getDocumentElement();
		}
		catch (SAXException ex) {
			throw new IllegalArgumentException("The map '" + map.path() + "' cannot be read: " + ex.getMessage());
		}
		catch (ParserConfigurationException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Spot spot(Drawing map, Element rectangle, String kind) {
		String thing = rectangle.getAttribute(kind);
		try {
			return new Spot(thing, kind.equals(WORDS), length(rectangle, "x"), length(rectangle, "y"),
					length(rectangle, "width"), length(rectangle, "height"));
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException(
					"The map '" + map.path() + "' needs whole numbers for the place of '" + thing + "'");
		}
	}

	private static int length(Element rectangle, String attribute) {
		return Integer.parseInt(rectangle.getAttribute(attribute));
	}

}
