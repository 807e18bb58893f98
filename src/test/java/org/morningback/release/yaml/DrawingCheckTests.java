package org.morningback.release.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.release.BrokenKnowledgeException;
import org.morningback.render.drawing.DrawingFiles;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Tests for {@link DrawingCheck}: drawings as a part of the content. */
class DrawingCheckTests {

	private static final String FRAME = "<svg xmlns=\"http://www.w3.org/2000/svg\""
			+ " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 8\" width=\"9\" height=\"8\">%s</svg>";

	@TempDir
	private Path folder;

	private TinyContent content;

	@BeforeEach
	void drawWhatTheContentSays() throws IOException {
		this.content = TinyContent.in(this.folder)
			.replace("wording/en/advice.yml", "text: Keep warm.", "text: Keep warm., drawing: A warm back");
		draw("parts.svg", "");
		draw("tips/heat.svg", "");
		draw("options/age/adult.svg", "");
		draw("maps/age.svg", "<rect data-spot='adult' x='1' y='2' width='3' height='4'/>");
	}

	@Test
	void findsNothingWrongWithDrawingsOfWhatThereIs() {
		assertThatCode(this::read).doesNotThrowAnyException();
	}

	@Test
	void aDrawingThatCannotBeReadIsNamedWithWhatElseIsWrong() throws IOException {
		draw("tips/heat.svg", "\n<script>\n");
		this.content.replace("tips.yml", "moment: before-rising", "moment: noon");

		assertThat(problems())
			.anySatisfy(
					(problem) -> assertThat(problem).startsWith("drawings/tips/heat.svg:3: is not well-formed XML: "))
			.anySatisfy((problem) -> assertThat(problem).startsWith("tips.yml:2: 'noon' is none of "))
			.hasSize(2);
	}

	@Test
	void aDrawingThatMayNotBeSoIsNamedWithWhatElseIsWrong() throws IOException {
		draw("tips/heat.svg", "\n<path onload='alert(1)'/>");
		this.content.replace("tips.yml", "who-2023", "who-2024");

		assertThat(problems()).containsExactly(
				"drawings/tips/heat.svg:2: a drawing takes no attribute 'onload'; remove it",
				"tips.yml:1: heat: there is no source 'who-2024'");
	}

	@Test
	void aDrawingWithoutWords() throws IOException {
		draw("routine/stretch.svg", "");

		assertThat(problems()).containsExactly("wording/en/advice.yml:8: routine.stretch: 'drawing' is missing; "
				+ "say there for those who do not see it what drawings/routine/stretch.svg shows");
	}

	@Test
	void wordsWithoutADrawing() throws IOException {
		this.content.replace("wording/en/advice.yml", "dose: Twice.", "dose: Twice., drawing: A stretch");

		assertThat(problems()).containsExactly("wording/en/advice.yml:8: routine.stretch: 'drawing' says what a "
				+ "drawing shows, but drawings/routine/stretch.svg is not among those of this program; add it or "
				+ "remove the words");
	}

	@Test
	void aDrawingOfNothing() throws IOException {
		draw("tips/haet.svg", "");
		draw("options/age/old.svg", "");
		draw("scales/age.svg", "");
		draw("moods/good.svg", "");

		assertThat(problems()).extracting((problem) -> problem.substring(0, problem.indexOf(';')))
			.containsExactly("drawings/moods/good.svg: there is nothing in the content that it could show",
					"drawings/options/age/old.svg: there is nothing in the content that it could show",
					"drawings/scales/age.svg: there is nothing in the content that it could show",
					"drawings/tips/haet.svg: there is nothing in the content that it could show");
	}

	@Test
	void aPlaceForAnOptionThatThereIsNot() throws IOException {
		draw("maps/age.svg", "<rect data-words='ancient' x='1' y='2' width='3' height='4'/>");

		assertThat(problems()).containsExactly("drawings/maps/age.svg: it has a place for 'ancient', which is no "
				+ "option of the question that it is named by");
	}

	private List<String> problems() {
		return catchThrowableOfType(BrokenKnowledgeException.class, this::read).problems();
	}

	private void read() {
		KnowledgeFiles.readToBeShown(new PathMatchingResourcePatternResolver(), this.folder.toUri().toString(),
				DrawingFiles.below(this.folder.toUri().toString()));
	}

	private void draw(String file, String content) throws IOException {
		Path path = this.folder.resolve("drawings").resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, FRAME.formatted(content));
	}

}
