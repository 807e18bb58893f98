package org.morningback.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.KnowledgeCheck.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link PlaceholderCheck}. */
class PlaceholderCheckTests {

	private static final List<Region> REGIONS = List.of(
			new Region(new Region.Id("uk"), Map.of("emergency-number", "999")),
			new Region(new Region.Id("ie"), Map.of("emergency-number", "112", "advice-number", "1800")));

	private final Map<String, String> texts = new HashMap<>(
			Map.of("tips.heat.text", "Call {emergency-number}.", "tips.heat.title", "Heat"));

	@Test
	void findsNothingWrongWhenEachIsFilled() {
		assertThat(problems()).isEmpty();
	}

	@Test
	void whatARegionLacksIsSaidOnceForEachService() {
		this.texts.put("regions.ie.advice-line", "HSELive");
		this.texts.put("tips.heat.text", "Call {advice-line} on {advice-number}.");
		this.texts.put("tips.heat.title", "Call {advice-line}");
		this.texts.put("steps.you.title", "Call {advice-line}");

		assertThat(problems()).containsExactlyInAnyOrder(
				new Problem("wording/en", "regions.uk",
						"there is no 'advice-line', which 'steps.you.title' names "
								+ "(and 2 more); write 'advice-line: …' here"),
				new Problem("regions", "uk", "there is no 'advice-number', which 'tips.heat.text' names; "
						+ "write 'advice-number: …' among its phones"));
	}

	@Test
	void whatNoRegionHasIsSaidAtTheText() {
		this.texts.put("tips.heat.text", "Call {advise-line}. Yes, {advise-line}.");

		assertThat(problems()).containsExactly(
				new Problem("wording/en", "tips.heat", "'text': no region has anything for {advise-line}"));
	}

	private List<Problem> problems() {
		var problems = new ArrayList<Problem>();
		new PlaceholderCheck(REGIONS, "en", problems::add).check(new Wording(Locale.ENGLISH, this.texts));
		return problems;
	}

}
