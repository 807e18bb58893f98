package org.morningback.proof;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.release.PopulationTable;
import org.morningback.release.PopulationTable.Share;
import org.morningback.release.PopulationTable.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link PopulationTableText}. */
class PopulationTableTextTests {

	private static final PopulationTable BEFORE = report(123,
			Map.of("achy", new Share(2000, 1000), "lumpy", new Share(10, 0)));

	private static PopulationTable report(int urgent, Map<String, Share> findings) {
		return new PopulationTable("1", 10_000, Map.of("urgent", urgent), findings, Map.of("heat", 5000),
				Map.of("fever", new Share(123, 120), "never", new Share(0, 0)), new Spread(12, 1, 3),
				new Spread(205, 20, 33));
	}

	@Test
	void showsEachNumberAndNamesTheRulesThatNobodyMeets() {
		assertThat(PopulationTableText.table(BEFORE).lines())
			.anyMatch((line) -> line.matches(" *urgency +urgent +12\\.3"))
			.anyMatch((line) -> line.matches(" *finding +achy +200\\.0, first 100\\.0"))
			.anyMatch((line) -> line.matches(" *tip +heat +500\\.0"))
			.anyMatch((line) -> line.matches(" *rule +fever +12\\.3, only reason 12\\.0"))
			.anyMatch((line) -> line.matches(" *rule +nobody has +never"))
			.contains("  findings each: 1.2 on average, half have 1 or fewer, nobody more than 3");
	}

	@Test
	void saysInWordsWhatHasChanged() {
		PopulationTable now = report(130, Map.of("achy", new Share(1900, 0), "stiff", new Share(5, 5)));

		assertThat(PopulationTableText.changes(BEFORE, now)).containsExactlyInAnyOrder(
				"urgency urgent: 13.0 of 1,000, 0.7 more than before (12.3)",
				"finding achy: 190.0 of 1,000, 10.0 fewer than before (200.0)",
				"finding stiff: 0.5 of 1,000, 0.5 more than before (0.0)",
				"finding lumpy: 0.0 of 1,000, 1.0 fewer than before (1.0)");
		assertThat(PopulationTableText.changes(BEFORE, BEFORE)).isEmpty();
	}

}
