package org.morningback.knowledge.words;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.words.Passage.Part;

import static org.assertj.core.api.Assertions.assertThat;

class PassageTests {

	private static final Region UK = new Region(new Region.Id("uk"),
			Map.of("emergency-number", "999", "advice-number", "111", "crisis-number", "116 123"));

	@Test
	void makesTheNumbersOfTheRegionCallable() {
		assertThat(Passage.of("Call 999, or 116 123.", UK).parts()).containsExactly(new Part("Call ", ""),
				new Part("999", "999"), new Part(", or ", ""), new Part("116 123", "116123"), new Part(".", ""));
	}

	@Test
	void leavesATextWithoutNumbersWhole() {
		assertThat(Passage.of("Rest.", UK).parts()).containsExactly(new Part("Rest.", ""));
	}

	@Test
	void callsNoPartOfALongerNumber() {
		assertThat(Passage.of("In 1999 or 1110 or 9990", UK).parts()).noneMatch(Part::isNumber);
	}

	@Test
	void tellsNumbersFromText() {
		assertThat(Passage.of("111", UK).parts()).singleElement().matches(Part::isNumber);
	}

}
