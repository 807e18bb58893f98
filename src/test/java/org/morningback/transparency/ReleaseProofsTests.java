package org.morningback.transparency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

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

/** Tests for {@link ReleaseProofs}. */
class ReleaseProofsTests {

	private static final PopulationTable REPORT = new PopulationTable("1-01234567", 10_000, Map.of("urgent", 123),
			Map.of(), Map.of(), Map.of(), new Spread(0, 0, 0), new Spread(0, 0, 0));

	private static final Release RELEASE = new Release("1", "0123456789", KnowledgeBase.of(of(), of(), of()), Map.of());

	@TempDir
	private Path folder;

	private ReleaseProofs proofs() {
		return new ReleaseProofs(this.folder.toUri().toString());
	}

	@Test
	void readsTheReportOfThisContentOnly() throws IOException {
		Path report = this.folder.resolve(ProofFile.NAME);
		Files.writeString(report, ProofFile.of("0123456789", of("all"), REPORT));
		assertThat(proofs().of(RELEASE)).contains(new ProofFile.Proof("0123456789", of("all"), Optional.of(REPORT)));

		Files.writeString(report, ProofFile.of("9876543210", of("all"), REPORT));
		assertThat(proofs().of(RELEASE)).isEmpty();
	}

	@Test
	void doesWithoutAReportAndWithoutAReleaseBefore() {
		assertThat(proofs().of(RELEASE)).isEmpty();
		assertThat(proofs().before()).isEmpty();
	}

	@Test
	void readsTheReleaseBeforeAndLeavesOutABrokenOne() throws IOException {
		Path before = this.folder.resolve(PopulationFile.BEFORE);
		Files.writeString(before, PopulationFile.of(REPORT));
		assertThat(proofs().before()).contains(REPORT);

		Files.writeString(before, "of-1000-people: 3");
		assertThat(proofs().before()).isEmpty();
	}

}
