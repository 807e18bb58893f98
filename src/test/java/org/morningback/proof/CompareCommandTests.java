package org.morningback.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link CompareCommand}, with the real content. */
class CompareCommandTests {

	private static final int PEOPLE = 1000;

	@TempDir
	private Path folder;

	private ContentCopy content;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@BeforeEach
	void copyTheContent() throws IOException {
		this.content = ContentCopy.in(this.folder);
	}

	@Test
	void findsNoDifferenceInACopy() {
		assertThat(compare(this.folder.toString())).isZero();
		assertThat(printed()).startsWith("Both are ");
	}

	@Test
	void saysWhomAnotherUrgencyConcerns() throws IOException {
		this.content.change("urgency.yml", "- id: six-weeks-or-more\n  urgency: routine",
				"- id: six-weeks-or-more\n  urgency: soon");

		assertThat(compare("-", this.folder.toString())).isOne();

		assertThat(printed()).containsPattern("[\\d,]+ of 1,000 plausible people are told something else")
			.containsPattern("urgency: routine → soon: [\\d,]+\\R    person \\d+: emergency-signs none, ")
			.containsPattern("Worked cases\\R.* \\| urgency: routine → soon")
			.containsPattern("urgency: routine → soon; passes → fails")
			.contains("Content", "  urgency changed: six-weeks-or-more")
			.doesNotContain("Each of them");
	}

	@Test
	void saysWhichFindingsFitBetterAndThatNoUrgencyChanges() throws IOException {
		this.content.change("causes.yml", "thresholds: { possible: 1, fits: 2, fits-well: 4 }",
				"thresholds: { possible: 1, fits: 2, fits-well: 3 }");

		assertThat(compare("--each", "-", this.folder.toString())).isOne();

		assertThat(printed()).contains("no urgency changes")
			.containsPattern("findings: \\S+: fits → fits-well: [\\d,]+")
			.containsPattern("Each of them\\R  person \\d+: .* \\| findings: ");
	}

	@Test
	void saysWhatOneContentAsksAndTheOtherDoesNot() throws IOException {
		this.content.askOneMore("          older-cases: \"no\"\n")
			.change("wording/es/tips.yml", "Pruebe a dormir de lado", "Pruebe a dormir de costado");

		assertThat(compare("-", this.folder.toString())).isOne();

		assertThat(printed()).contains("0 of 1,000 plausible people are told something else: no difference",
				"Worked cases: no difference", "questions added: evening-screens",
				"options added: no of evening-screens, yes of evening-screens", "texts of questions in 'en': 8 added",
				"texts of tips in 'es': 1 changed");
	}

	@Test
	void saysTheSameTheOtherWayRound() throws IOException {
		this.content.askOneMore("          older-cases: \"no\"\n");

		assertThat(compare(this.folder.toString())).isOne();

		assertThat(printed()).contains("0 of 1,000", "questions removed: evening-screens");
	}

	@Test
	void namesWhatCannotBeUsedInOneSentenceWithItsPlace() throws IOException {
		this.content.change("tips.yml", "moment: tonight", "moment: tonihgt");

		assertThat(compare("-", this.folder.toString())).isEqualTo(2);

		assertThat(printed())
			.containsPattern("^The content of '.*' cannot be used: tips\\.yml:\\d+: 'tonihgt' is none of")
			.containsPattern("and \\d+ more; see check-content")
			.hasLineCount(1);
	}

	@Test
	void namesAFolderThatIsNotThere() {
		assertThat(compare(this.folder.resolve("no").toString())).isEqualTo(2);
		assertThat(printed()).startsWith("There is no folder '").hasLineCount(1);
	}

	@Test
	void saysHowItIsUsed() {
		assertThat(compare()).isEqualTo(2);
		assertThat(compare("one", "two", "three")).isEqualTo(2);
		assertThat(printed()).startsWith("Usage: compare-content [--each] OLD [NEW]");
	}

	private int compare(String... arguments) {
		return CompareCommand.run(List.of(arguments), new PrintStream(this.out, true, StandardCharsets.UTF_8), PEOPLE);
	}

	private String printed() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

}
