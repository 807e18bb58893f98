package org.morningback.render.drawing;

import java.awt.Rectangle;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.WebTest;
import org.xml.sax.SAXParseException;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The places on maps. */
@WebTest
class SpotReaderTests {

	/** The least that WCAG 2.2 asks of a target, and what a thumb needs. */
	private static final int LEAST = 24;

	private static final int THUMB = 44;

	@Autowired
	private PictureMaps maps;

	@Test
	void areReadInWhateverOrderTheyAreWritten() throws SAXParseException {
		assertThat(spots("<rect x='1' y='2' height='4' width='3' data-spot='knee'/><g><rect data-words='knee'"
				+ " x='5' y='6' width='7' height='8'/></g><rect x='9' width='9'/>"))
			.containsExactly(new Spot("knee", false, 1, 2, 3, 4), new Spot("knee", true, 5, 6, 7, 8));
	}

	@Test
	void areLargeEnough() {
		assertThat(this.maps.questions()).isNotEmpty()
			.allSatisfy((question) -> assertThat(spotsOf(question)).isNotEmpty()
				.allSatisfy((spot) -> assertThat(Math.min(spot.width(), spot.height()))
					.isGreaterThanOrEqualTo(spot.named() ? THUMB : LEAST)));
	}

	@Test
	void keepTheirMiddleFreeAndTheirWordsApart() {
		assertThat(this.maps.questions()).isNotEmpty().allSatisfy((question) -> {
			List<Spot> spots = spotsOf(question);
			assertThat(spots).allSatisfy((spot) -> {
				Rectangle middle = new Rectangle((int) place(spot).getCenterX(), (int) place(spot).getCenterY(), 1, 1);
				assertThat(spots).filteredOn((other) -> place(other).intersects(middle)).last().isEqualTo(spot);
			});
			assertThat(spots).filteredOn(Spot::named)
				.allSatisfy((words) -> assertThat(spots).filteredOn((other) -> place(other).intersects(place(words)))
					.containsExactly(words));
		});
	}

	private List<Spot> spotsOf(String question) {
		return this.maps.of(question).orElseThrow().spots();
	}

	private static Rectangle place(Spot spot) {
		return new Rectangle(spot.x(), spot.y(), spot.width(), spot.height());
	}

	private static List<Spot> spots(String content) throws SAXParseException {
		return SpotReader.of(SvgReader.read("<svg>" + content + "</svg>"));
	}

}
