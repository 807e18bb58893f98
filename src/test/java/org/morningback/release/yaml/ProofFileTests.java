package org.morningback.release.yaml;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link ProofFile}. */
class ProofFileTests {

	@Test
	void saysWhichContentItIsAbout() {
		assertThat(checksumIn(ProofFile.of("abc123", List.of("all: 3 tips"), PopulationFileTests.REPORT)))
			.contains("abc123");
	}

	@Test
	void listsWhatWasCheckedAndWhatPlausiblePeopleAreTold() {
		assertThat(ProofFile.of("abc123", List.of("all: 3 tips", "all: 2 rules"), PopulationFileTests.REPORT))
			.isEqualTo("""
					checksum: abc123
					checked:
					  - "all: 3 tips"
					  - "all: 2 rules"
					""" + PopulationFile.of(PopulationFileTests.REPORT));
	}

	@Test
	void saysNothingWhenItCannotBeRead() {
		assertThat(ProofFile.checksumIn(new FileSystemResource(Path.of("no", "report.yml")))).isEmpty();
		assertThat(checksumIn("")).isEmpty();
		assertThat(checksumIn("checked: [ all ]")).isEmpty();
		assertThat(checksumIn("checksum: [")).isEmpty();
		assertThat(checksumIn("- checksum")).isEmpty();
	}

	@Test
	void readsWhatItWrote() {
		assertThat(in(ProofFile.of("abc123", List.of("all: 3 tips"), PopulationFileTests.REPORT)))
			.contains(new ProofFile.Proof("abc123", List.of("all: 3 tips"), Optional.of(PopulationFileTests.REPORT)));
	}

	@Test
	void leavesOutAPartThatCannotBeRead() {
		assertThat(in("checksum: abc123\nof-1000-people: 3"))
			.contains(new ProofFile.Proof("abc123", List.of(), Optional.empty()));
	}

	private static Optional<ProofFile.Proof> in(String text) {
		return ProofFile.in(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static Optional<String> checksumIn(String text) {
		return ProofFile.checksumIn(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
	}

}
