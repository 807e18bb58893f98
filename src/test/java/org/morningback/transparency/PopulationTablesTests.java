package org.morningback.transparency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.release.PopulationTable;
import org.morningback.release.PopulationTable.Spread;
import org.morningback.release.Release;
import org.morningback.release.yaml.PopulationFile;
import org.morningback.release.yaml.ProofFile;

import static java.util.List.of;
import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link PopulationTables}. */
class PopulationTablesTests {

	private static final PopulationTable REPORT = new PopulationTable("1-01234567", 10_000, Map.of("urgent", 123),
			Map.of(), Map.of(), Map.of(), new Spread(0, 0, 0), new Spread(0, 0, 0));

	private static final Release RELEASE = new Release("1", "0123456789", KnowledgeBase.of(of(), of(), of()), Map.of());

	@TempDir
	private Path folder;

	private PopulationTables reports() {
		return new PopulationTables(this.folder.toUri().toString());
	}

	@Test
	void readsTheReportOfThisContentOnly() throws IOException {
		Path report = this.folder.resolve(ProofFile.NAME);
		Files.writeString(report, ProofFile.of("0123456789", of("all"), REPORT));
		assertThat(reports().now(RELEASE)).contains(REPORT);

		Files.writeString(report, ProofFile.of("9876543210", of("all"), REPORT));
		assertThat(reports().now(RELEASE)).isEmpty();
	}

	@Test
	void doesWithoutAReportAndWithoutAReleaseBefore() {
		assertThat(reports().now(RELEASE)).isEmpty();
		assertThat(reports().before()).isEmpty();
	}

	@Test
	void readsTheReleaseBeforeAndLeavesOutABrokenOne() throws IOException {
		Path before = this.folder.resolve(PopulationFile.BEFORE);
		Files.writeString(before, PopulationFile.of(REPORT));
		assertThat(reports().before()).contains(REPORT);

		Files.writeString(before, "of-1000-people: 3");
		assertThat(reports().before()).isEmpty();
	}

}
