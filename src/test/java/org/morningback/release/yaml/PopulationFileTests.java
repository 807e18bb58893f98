package org.morningback.release.yaml;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.PopulationTable;
import org.morningback.release.PopulationTable.Share;
import org.morningback.release.PopulationTable.Spread;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tests for {@link PopulationFile}. */
class PopulationFileTests {

	static final PopulationTable REPORT = new PopulationTable("1.0-01234567", 10_000,
			Map.of("urgent", 123, "self-care", 9877), Map.of("inflamed", new Share(2345, 1200)), Map.of("heat", 10_000),
			Map.of("fever", new Share(123, 120)), new Spread(12, 1, 3), new Spread(205, 20, 33));

	@Test
	void writesEachNumberPerThousand() {
		assertThat(PopulationFile.of(REPORT))
			.startsWith("of-1000-people:\n  release: \"1.0-01234567\"\n  people: 10000\n")
			.contains("    urgent: 12.3\n", "    inflamed: { all: 234.5, first: 120.0 }\n", "    heat: 1000.0\n",
					"    fever: { met: 12.3, only-reason: 12.0 }\n",
					"  findings-each: { mean: 1.2, median: 1, max: 3 }\n",
					"  tips-each: { mean: 20.5, median: 20, max: 33 }\n");
	}

	@Test
	void readsWhatItWrote() {
		assertThat(in("checksum: x\n" + PopulationFile.of(REPORT))).contains(REPORT);
	}

	@Test
	void isEmptyWhereNothingWasCounted() {
		assertThat(PopulationFile.in(new FileSystemResource(Path.of("no", "before.yml")))).isEmpty();
		assertThat(in("checksum: x")).isEmpty();
		assertThat(in("")).isEmpty();
	}

	@Test
	void namesTheLineOfAMistake() {
		assertThatExceptionOfType(BrokenKnowledgeException.class)
			.isThrownBy(() -> in(PopulationFile.of(REPORT).replace("people: 10000", "people: many")))
			.satisfies((broken) -> assertThat(broken.problems()).singleElement()
				.asString()
				.endsWith(":3: a whole number is expected here"));
		assertThatExceptionOfType(BrokenKnowledgeException.class).isThrownBy(() -> in("of-1000-people: ["))
			.withMessageContaining("is not YAML");
	}

	private static Optional<PopulationTable> in(String text) {
		return PopulationFile.in(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
	}

}
