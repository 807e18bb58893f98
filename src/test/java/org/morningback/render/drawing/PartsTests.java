package org.morningback.render.drawing;

import org.junit.jupiter.api.Test;
import org.xml.sax.SAXParseException;

import static org.assertj.core.api.Assertions.assertThat;

/** Drawings with copies of the parts they use. */
class PartsTests {

	private static final String PARTS = """
			<svg>
			<defs><circle id="ball" r="9"/>
			          <g id="bed">
			  <path
			    d="M0 0V9" id="post"/>
			<use xlink:href="#post" x="9"/></g>
			  <g
			    id="bedroom"><use xlink:href="#bed"/><use xlink:href="#moon"/></g>
			  <path id="moon" d="M0 0H9"/></defs>
			</svg>
			""";

	@Test
	void copiesThePartsThatAreUsedAndNoOthers() {
		assertThat(into("<svg width=\"9\"><use xlink:href=\"#ball\"/></svg>"))
			.isEqualTo("<svg width=\"9\"><defs><circle id=\"ball\" r=\"9\"/></defs><use xlink:href=\"#ball\"/></svg>");
	}

	@Test
	void copiesAGroupWhole() {
		assertThat(into("<svg><use xlink:href=\"#bed\"/><use xlink:href=\"#bed\"/></svg>"))
			.containsOnlyOnce("id=\"bed\"")
			.containsOnlyOnce("id=\"post\"")
			.containsOnlyOnce("<use x=\"9\" xlink:href=\"#post\"/></g>")
			.doesNotContain("ball", "moon");
	}

	@Test
	void copiesWhatAPartUses() {
		assertThat(into("<svg><use xlink:href=\"#bedroom\"/></svg>")).containsOnlyOnce("id=\"bedroom\"")
			.containsOnlyOnce("id=\"bed\"")
			.containsOnlyOnce("id=\"moon\"")
			.doesNotContain("ball");
	}

	@Test
	void prefersADrawingsOwnPart() {
		String own = "<svg><path d=\"M1 1\" id=\"ball\"/><use xlink:href=\"#ball\"/></svg>";

		assertThat(into(own)).isEqualTo(own);
	}

	@Test
	void leavesTheDrawingAsItIs() {
		Svg drawing = svg("<svg><use xlink:href=\"#ball\"/></svg>");
		Parts.of(svg(PARTS)).into(drawing);

		assertThat(text(drawing)).isEqualTo("<svg><use xlink:href=\"#ball\"/></svg>");
	}

	private static String into(String drawing) {
		return text(Parts.of(svg(PARTS)).into(svg(drawing)));
	}

	private static String text(Svg svg) {
		return svg.text().replaceAll(" xmlns(:xlink)?=\"[^\"]+\"", "");
	}

	private static Svg svg(String text) {
		try {
			return SvgReader.read(text);
		}
		catch (SAXParseException ex) {
			throw new AssertionError(ex);
		}
	}

}
