package org.morningback.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.release.yaml.PopulationFile;
import org.morningback.release.yaml.ProofFile;

import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link CheckCommand}, with the real content. */
class CheckCommandTests {

	@TempDir
	private Path folder;

	private ContentCopy content;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@BeforeEach
	void copyTheContent() throws IOException {
		this.content = ContentCopy.in(this.folder);
	}

	@Test
	void leavesAReportOnSoundContentBesideItAndBelievesItUntilTheContentChanges() throws IOException {
		assertThat(check(this.folder.toString())).isZero();
		assertThat(printed()).contains("exhaustive", "sampled", "cases", "0 problems").doesNotContain("BAD");
		var report = new FileSystemResource(this.folder.resolve(ProofFile.NAME));
		assertThat(ProofFile.checksumIn(report)).contains(this.content.read().release().checksum());
		this.out.reset();

		assertThat(check("--unless-checked", this.folder.toString())).isZero();
		assertThat(printed()).isEmpty();

		this.content.change("cases/own.yml", "emergency-signs: numb-saddle", "emergency-signs: numb-sadle");
		assertThat(check("--unless-checked", this.folder.toString())).isOne();
	}

	@Test
	void leavesNoReportAmongTheSources() throws IOException {
		Path sources = this.folder.resolve("src/main/resources/knowledge");
		ContentCopy.in(sources);

		assertThat(check(sources.toString())).isZero();

		assertThat(sources.resolve(ProofFile.NAME)).doesNotExist();
		assertThat(printed()).contains("the build makes its own");
	}

	@Test
	void saysWhatPlausiblePeopleAreToldAndWhatHasChanged() throws IOException {
		change("urgency.yml", "- id: six-weeks-or-more\n  urgency: routine",
				"- id: six-weeks-or-more\n  urgency: soon");

		check("--all", this.folder.toString());

		assertThat(printed())
			.contains("Of 1,000 plausible people", "Compared with the release before",
					"compare-content shows yours alone")
			.containsPattern("urgency soon: .* of 1,000, .* more than before");
	}

	@Test
	void namesWhatIsWrongWithTheReleaseBefore() throws IOException {
		change("before.yml", "  people: ", "  people: about ");
		assertThat(check(this.folder.toString())).isOne();
		assertThat(printed()).containsPattern("before\\.yml:\\d+: a whole number is expected here");
	}

	@Test
	void needsNoReleaseBefore() throws IOException {
		Files.delete(this.folder.resolve("before.yml"));
		assertThat(check(this.folder.toString())).isZero();
		assertThat(printed()).doesNotContain("Compared");
		assertThat(PopulationFile.in(new FileSystemResource(this.folder.resolve(ProofFile.NAME)))).isPresent();
	}

	@Test
	void namesTheProblemsOfContentThatIsNotAndTakesTheReportAway() throws IOException {
		Files.writeString(this.folder.resolve(ProofFile.NAME), "checksum: old");
		change("tips.yml", "  not-if: { pregnancy: 28-weeks-or-more }\n", "");
		change("urgency.yml", "- id: foot-drop\n  urgency: urgent", "- id: foot-drop\n  urgency: soon");

		assertThat(check(this.folder.toString())).isOne();

		assertThat(printed()).startsWith("The content has ")
			.contains("BAD")
			.doesNotContain("Of 1,000 plausible people", "note:")
			.containsPattern("tips\\.yml:\\d+: change-position: it is given to .*'pregnant-from-28-weeks'")
			.containsPattern("sections\\.yml:\\d+: safety: .*foot-drop.* alone gives soon, not urgent as promised")
			.containsPattern("own\\.yml:\\d+: .*: gives soon; accepted is");
		assertThat(this.folder.resolve(ProofFile.NAME)).doesNotExist();
	}

	@Test
	void namesWhatCannotEvenBeRead() throws IOException {
		change("tips.yml", "moment: tonight", "moment: tonihgt");
		assertThat(check(this.folder.toString())).isOne();
		assertThat(printed()).containsPattern("tips\\.yml:\\d+: 'tonihgt' is none of");
	}

	@Test
	void namesADrawingWithoutWordsAndWordsWithoutADrawing() throws IOException {
		change("wording/en/tips.yml", "    drawing: A pregnant person on the side, with one pillow between the knees"
				+ " and one behind the back.\n", "");
		change("wording/es/tips.yml", "  ask-leg-pain:\n", "  ask-leg-pain:\n    drawing: Una pierna\n");

		assertThat(check(this.folder.toString())).isOne();

		assertThat(printed())
			.containsPattern("wording/en/tips\\.yml:\\d+: tips\\.sleep-on-your-side: 'drawing' is missing; say there")
			.containsPattern("wording/es/tips\\.yml:\\d+: tips\\.ask-leg-pain: 'drawing' says what a drawing shows");
	}

	@Test
	void namesBrokenCases() throws IOException {
		change("cases/own.yml", "emergency-signs: numb-saddle", "emergency-signs: numb-sadle");
		assertThat(check(this.folder.toString())).isOne();
		assertThat(printed()).containsPattern("own\\.yml:\\d+: emergency-signs: UNKNOWN_OPTION");
	}

	@Test
	void namesAFolderThatIsNotThere() {
		assertThat(check(this.folder.resolve("nowhere").toString())).isOne();
		assertThat(printed()).isEqualTo("There is no folder " + this.folder.resolve("nowhere") + "\n");
	}

	@Test
	void saysHowItIsUsed() {
		assertThat(check("one", "two")).isOne();
		assertThat(check("--everything", "one")).isOne();
		assertThat(check("--all", "--unless-checked", "one")).isOne();
		assertThat(printed()).startsWith("Usage: check-content [--all | --unless-checked] [FOLDER]");
	}

	private int check(String... arguments) {
		return CheckCommand.run(List.of(arguments), new PrintStream(this.out, true, StandardCharsets.UTF_8));
	}

	private String printed() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private void change(String file, String from, String to) throws IOException {
		this.content.change(file, from, to);
	}

}
