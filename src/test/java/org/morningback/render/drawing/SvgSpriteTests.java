package org.morningback.render.drawing;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.xml.sax.SAXParseException;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link SvgSprite}. */
class SvgSpriteTests {

	@Test
	void laysDrawingsBelowOneAnotherWithTheirOwnNames() throws SAXParseException {
		Svg parts = SvgReader.read("<svg><defs><circle id='head' r='9'/></defs></svg>");
		var drawings = new TreeMap<>(
				Map.of("back", drawing(40, "<path id='a'/><use xlink:href='#a'/><use xlink:href='#head'/>"), "side",
						drawing(60, "<mask id='a'/><path mask='url(#a)'/>")));

		assertThat(SvgSprite.of(drawings, Parts.of(parts)).text())
			.isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" height=\"300\" viewBox=\"0 0 60 300\" width=\"60\""
					+ " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><defs><circle id=\"head\" r=\"9\"/></defs>"
					+ "<view id=\"back\" viewBox=\"0 0 40 50\"/><svg height=\"50\" width=\"40\" y=\"0\">"
					+ "<path id=\"back-a\"/><use xlink:href=\"#back-a\"/><use xlink:href=\"#head\"/></svg>"
					+ "<view id=\"side\" viewBox=\"0 150 60 50\"/><svg height=\"50\" width=\"60\" y=\"150\">"
					+ "<mask id=\"side-a\"/><path mask=\"url(#side-a)\"/></svg></svg>");
	}

	private static Svg drawing(int width, String content) throws SAXParseException {
		return SvgReader.read("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
				+ "width='" + width + "' height='50'>" + content + "</svg>");
	}

}
