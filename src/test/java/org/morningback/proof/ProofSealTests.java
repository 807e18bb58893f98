package org.morningback.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.release.yaml.ProofFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link ProofSeal}. */
class ProofSealTests {

	private static final List<String> PROGRAM = List.of("org/morningback/knowledge/rules/Some.class",
			"org/morningback/assessment/Some.class", "org/morningback/release/yaml/Some.class",
			"org/morningback/proof/Some.class", "org/morningback/render/drawing/Some.class", "drawings/parts.svg",
			"drawings/tips/heat.svg");

	@TempDir
	private Path folder;

	@TempDir
	private Path code;

	@BeforeEach
	void sealAReport() throws IOException {
		write(this.folder, "tips.yml", "- id: pillow\n");
		write(this.folder, "wording/en/tips.yml", "pillow: Take a pillow — a soft one\n");
		for (String file : PROGRAM) {
			write(this.code, file, "code");
		}
		Files.writeString(report(), seal().seal("checksum: abc\nchecked:\n  - \"all — 3 tips\"\n"));
	}

	@Test
	void fitsAsLongAsNothingChanges() throws IOException {
		assertThat(seal().fits()).isTrue();
		assertThat(Files.readString(report())).containsPattern("(?m)^made-from: [0-9a-f]{64}$");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tips.yml", "wording/en/tips.yml" })
	void fitsNoChangedContent(String file) throws IOException {
		Files.writeString(this.folder.resolve(file), "#", StandardOpenOption.APPEND);
		assertThat(seal().fits()).isFalse();
	}

	@Test
	void fitsNoFileMoreAndNoFileLess() throws IOException {
		write(this.folder, "cases/own.yml", "");
		assertThat(seal().fits()).isFalse();
		Files.delete(this.folder.resolve("cases/own.yml"));
		assertThat(seal().fits()).isTrue();
		Files.delete(this.folder.resolve("tips.yml"));
		assertThat(seal().fits()).isFalse();
	}

	@Test
	void fitsNoOtherCodeAndNoOtherDrawing() throws IOException {
		for (String file : PROGRAM) {
			write(this.code, file, "other");
			assertThat(seal().fits()).as(file).isFalse();
			write(this.code, file, "code");
			assertThat(seal().fits()).as(file).isTrue();
		}
	}

	@Test
	void fitsNoReportThatWasChangedCutOffOrTakenAway() throws IOException {
		String whole = Files.readString(report());
		Files.writeString(report(), whole.replace("3 tips", "4 tips"));
		assertThat(seal().fits()).isFalse();
		Files.writeString(report(), whole.substring(0, whole.indexOf("made-from")));
		assertThat(seal().fits()).isFalse();
		Files.write(report(), new byte[] { (byte) 0xff, 0, 1 });
		assertThat(seal().fits()).isFalse();
		Files.delete(report());
		assertThat(seal().fits()).isFalse();
	}

	private ProofSeal seal() {
		return new ProofSeal(this.folder, this.code.toUri().toString());
	}

	private Path report() {
		return this.folder.resolve(ProofFile.NAME);
	}

	private static void write(Path folder, String file, String text) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

}
