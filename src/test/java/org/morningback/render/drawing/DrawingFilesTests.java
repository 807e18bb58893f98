package org.morningback.render.drawing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link DrawingFiles} with drawings broken in every way we know. */
class DrawingFilesTests {

	private static final String FRAME = """
			<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 8" width="9" height="8">
			%s
			</svg>
			""";

	@TempDir
	private Path parent;

	@BeforeEach
	void drawSomething() throws IOException {
		write("parts.svg", FRAME.formatted("<defs><circle id='head' r='9'/></defs>"));
		write("tips/heat.svg", FRAME.formatted("<use xlink:href='#head'/>"));
	}

	@Test
	void readsWhatIsSound() {
		DrawingFiles files = files();

		assertThat(files.flaws()).isEmpty();
		assertThat(files.paths()).containsExactly("tips/heat");
		assertThat(files.sound()).containsOnlyKeys("tips/heat");
	}

	@Test
	void readsThoseOfThisProgram() {
		assertThat(DrawingFiles.ofThisProgram().flaws()).isEmpty();
		assertThat(DrawingFiles.ofThisProgram().sound().keySet()).isNotEmpty()
			.isEqualTo(DrawingFiles.ofThisProgram().paths());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					<path>                                      | 3 | is not well-formed XML:
					<script>alert(1)</script>                   | 2 | a drawing takes no <script>; it is made of circle,
					<foreignObject/>                            | 2 | a drawing takes no <foreignObject>;
					<style>path { fill: red }</style>           | 2 | a drawing takes no <style>;
					<path onclick='alert(1)' d='M0 0'/>         | 2 | a drawing takes no attribute 'onclick'; remove it
					<path style='fill: red' d='M0 0'/>          | 2 | a drawing takes no attribute 'style'; remove it
					<use xlink:href='https://example.org/a#b'/> | 2 | a drawing needs no other file: in place of 'https:
					<use xlink:href='parts.svg#head'/>          | 2 | a drawing needs no other file: in place of 'parts.svg
					<use href='#head'/>                         | 2 | write 'xlink:href' in place of 'href'
					<g mask='url(https://example.org/m.svg)'/>  | 2 | a drawing needs no other file: in place of 'url(
					<path fill='url(https://example.org/m)'/>   | 2 | 'url(https://example.org/m)' is none of the colours
					<path stroke='red'/>                        | 2 | 'red' is none of the colours [#000000,
					<use xlink:href='#tree'/>                   | 2 | there is no 'tree' here, and no part of that name
					<g id='a'/><g id='a'/>                      | 2 | the id 'a' stands here a second time
					<rect data-spot='knee' x='1.5' y='2' width='3' height='4'/> | 2 | a place is a <rect> with whole numbers for [x,
					<rect data-words='knee' x='1' y='2'/>       | 2 | a place is a <rect> with whole numbers for [x,
					<path data-spot='knee'/>                    | 2 | a place is a <rect> with whole numbers for [x,
					""")
	void namesWhatADrawingMayNotHold(String content, int line, String message) throws IOException {
		write("tips/heat.svg", FRAME.formatted(content));

		assertThat(flaws()).singleElement().asString().startsWith("drawings/tips/heat.svg:" + line + ": " + message);
		assertThat(files().paths()).containsExactly("tips/heat");
		assertThat(files().sound()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					width="9"                            | width="9px"        | the <svg> needs a width and a height in whole numbers
					height="8"                           |                    | the <svg> needs a width and a height in whole numbers
					viewBox="0 0 9 8"                    | viewBox="0 0 18 8" | the <svg> needs viewBox="0 0 W H" with the numbers
					xmlns="http://www.w3.org/2000/svg"   |                    | the <svg> needs xmlns="http://www.w3.org/2000/svg"
					""")
	void namesWhatTheFrameLacks(String from, String to, String message) throws IOException {
		write("tips/heat.svg", FRAME.formatted("").replace(from, (to != null) ? to : ""));

		assertThat(flaws()).first().asString().startsWith("drawings/tips/heat.svg:1: " + message);
	}

	@Test
	void readsNoOtherFileByAnEntity() throws IOException {
		Path secret = Files.writeString(this.parent.resolve("secret"), "secret");
		write("tips/heat.svg", "<!DOCTYPE svg [ <!ENTITY e SYSTEM \"" + secret.toUri() + "\"> ]>\n"
				+ FRAME.formatted("<g id='&e;'/>"));

		assertThat(flaws()).containsExactly("drawings/tips/heat.svg:1: takes no <!DOCTYPE>; remove it");
	}

	@Test
	void namesAnotherEncodingWhateverTheFileSaysItself() throws IOException {
		Files.write(this.parent.resolve("drawings/tips/heat.svg"),
				("<?xml version='1.0' encoding='ISO-8859-1'?>\n" + FRAME.formatted("<g id='\u00e9'/>"))
					.getBytes(StandardCharsets.ISO_8859_1));

		assertThat(flaws()).containsExactly("drawings/tips/heat.svg:3: is not UTF-8; save the file in that encoding");
	}

	@Test
	void namesAFlawOfThePartsOnce() throws IOException {
		write("parts.svg", FRAME.formatted("<defs><circle id='head' r='9'></defs>"));

		assertThat(flaws()).singleElement().asString().startsWith("drawings/parts.svg:2: is not well-formed XML: ");
	}

	@Test
	void namesAllFlawsAtOnce() throws IOException {
		write("routine/roll.svg", FRAME.formatted("<script/>\n<use xlink:href='#tree'/>"));
		write("tips/heat.svg", "");

		assertThat(flaws()).extracting((flaw) -> flaw.split(": ")[0])
			.containsExactly("drawings/routine/roll.svg:2", "drawings/routine/roll.svg:3", "drawings/tips/heat.svg:1");
	}

	@Test
	void knowsWhatHasAPlaceOnAMap() throws IOException {
		write("maps/place.svg", FRAME.formatted("<rect data-spot='knee' x='1' y='2' width='3' height='4'/>"));

		assertThat(files().thingsOn("maps/place")).containsExactly("knee");
		assertThat(files().thingsOn("maps/nowhere")).isEmpty();
	}

	private List<String> flaws() {
		return files().flaws().stream().map((flaw) -> flaw.place() + ": " + flaw.message()).toList();
	}

	private DrawingFiles files() {
		return DrawingFiles.below(this.parent.toUri().toString());
	}

	private void write(String file, String text) throws IOException {
		Path path = this.parent.resolve("drawings").resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

}
