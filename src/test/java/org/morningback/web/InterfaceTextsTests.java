package org.morningback.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A language that lacks texts says which. */
class InterfaceTextsTests {

	private static final Locale ARABIC = Locale.forLanguageTag("ar");

	private static final Locale BRAZILIAN = Locale.forLanguageTag("pt-BR");

	private final Map<String, Map<String, String>> files = new HashMap<>();

	private final InterfaceTexts texts = InterfaceTexts.in((name) -> this.files.getOrDefault(name, Map.of()));

	@BeforeEach
	void write() {
		this.files.put("messages.properties",
				Map.of("a", "Start", "b", "{0,choice,1#1 day|1<{0} days} for {1}", "c", "Don't"));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void ofThisBuildAreComplete(String tag) {
		assertThat(new InterfaceTexts().problemsIn(Locale.forLanguageTag(tag))).isEmpty();
	}

	/** Those of the content, and one of another country. */
	static Stream<String> languages() throws IOException {
		try (Stream<Path> folders = Files.list(Path.of("src/main/resources/knowledge/wording"))) {
			List<String> tags = folders.filter(Files::isDirectory)
				.map((folder) -> folder.getFileName().toString())
				.toList();
			assertThat(tags).contains("en", "es");
			return Stream.concat(tags.stream(), Stream.of("en-GB"));
		}
	}

	@Test
	void nameTheFileThatIsMissing() {
		assertThat(this.texts.problemsIn(BRAZILIAN)).containsExactly(
				"messages_pt_BR.properties: it is missing, though there are words in wording/pt-BR; copy messages.properties and translate its texts");
		assertThat(this.texts.areComplete(BRAZILIAN)).isFalse();
	}

	@Test
	void mayStandInTheFileOfTheLanguageWhateverTheCountry() {
		this.files.put("messages_pt.properties", Map.of("a", "Vai", "b", "{0} dias para {1}"));
		this.files.put("messages_pt_BR.properties", Map.of("c", "N\u00e3o"));

		assertThat(this.texts.problemsIn(BRAZILIAN)).isEmpty();
		assertThat(this.texts.areComplete(BRAZILIAN)).isTrue();
		assertThat(this.texts.problemsIn(Locale.forLanguageTag("pt")))
			.containsExactly("messages_pt.properties: c: this text is missing; messages.properties has it");
	}

	@Test
	void listAllProblemsAtOnce() {
		this.files.put("messages_ar.properties", Map.of("b", "{0} {1}", "c", " ", "d", "x"));

		assertThat(this.texts.problemsIn(ARABIC)).containsExactly(
				"messages_ar.properties: a: this text is missing; messages.properties has it",
				"messages_ar.properties: c: this text is empty",
				"messages_ar.properties: d: nothing uses this text; messages.properties has none of this name");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '^', textBlock = """
			{0} jours    ^ it has the places [{0}] where messages.properties has [{0}, {1}]
			{0} {1} {2}    ^ it has the places [{0}, {1}, {2}] where
			{0} jours d'hiver {1}    ^ write an apostrophe twice
			'{0}' {1}    ^ write an apostrophe twice
			''{0}'' {1}    ^
			{0,choice,1<{0} days|1#1 day} {1} ^ it cannot be read
			{0,chioce,1#1 day} {1}    ^ it cannot be read
			{0} {1    ^ it cannot be read
			""", quoteCharacter = '~')
	void tellAPatternThatCannotBeFilled(String text, String problem) {
		this.files.put("messages_ar.properties", Map.of("a", "x", "b", text, "c", "y"));

		List<String> problems = this.texts.problemsIn(ARABIC);

		assertThat(String.join("", problems)).contains((problem != null) ? problem : "");
		assertThat(problems).hasSize((problem != null) ? 1 : 0);
	}

	@Test
	void tellATextInAnotherEncoding() {
		this.files.put("messages_ar.properties", Map.of("a", "Ma\uFFFDana", "b", "{0} {1}", "c", "y"));

		assertThat(this.texts.problemsIn(ARABIC))
			.containsExactly("messages_ar.properties: a: this text is not written in UTF-8");
	}

}
