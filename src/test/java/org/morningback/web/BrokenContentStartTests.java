package org.morningback.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.Browser;
import org.morningback.MorningBackApplication;
import org.morningback.release.BrokenKnowledgeException;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** Broken content stops the start and says where it is broken. */
@ExtendWith(OutputCaptureExtension.class)
class BrokenContentStartTests {

	@TempDir
	private Path content;

	@BeforeEach
	void copyTheContent() throws IOException {
		var resources = new PathMatchingResourcePatternResolver();
		String root = resources.getResource("classpath:/knowledge/").getURL().toString();
		for (var file : resources.getResources("classpath:/knowledge/**/*.*")) {
			Path copy = this.content.resolve(file.getURL().toString().substring(root.length()));
			Files.createDirectories(copy.getParent());
			Files.write(copy, file.getContentAsByteArray());
		}
	}

	@Test
	void startsWithSoundContentFromAFolder() {
		try (ConfigurableApplicationContext context = start()) {
			assertThat(context.isRunning()).isTrue();
		}
	}

	@Test
	void refusesSoundContentThatWasNotCheckedThoroughly(CapturedOutput log) throws IOException {
		change("about.yml", "2026", "2027");

		assertThatException().isThrownBy(this::start);

		assertThat(log.toString()).contains("APPLICATION FAILED TO START")
			.containsPattern("the content 2027\\S+ has no report of its own; check it with 'check-content'");
	}

	@Test
	void triesContentThatWasNotCheckedInDevelopment(CapturedOutput log) throws IOException {
		change("about.yml", "2026", "2027");

		try (ConfigurableApplicationContext context = start("--morningback.development=true")) {
			assertThat(context.isRunning()).isTrue();
		}

		assertThat(log.toString()).contains("WARN", "It is used because morningback.development is set");
	}

	@Test
	void listsEveryProblemWithItsPlace(CapturedOutput log) throws IOException {
		change("causes.yml", "{ sleep-position: stomach }", "{ sleep-position: hammock }");
		change("urgency.yml", "{ emergency-signs: numb-saddle }", "{ emergency-signs: numb-sadle }");

		assertThatException().isThrownBy(this::start).havingRootCause().isInstanceOf(BrokenKnowledgeException.class);

		assertThat(log.toString()).contains("APPLICATION FAILED TO START", "Description:", "The content has ")
			.containsPattern("causes\\.yml:\\d+.*hammock")
			.containsPattern("urgency\\.yml:\\d+.*numb-sadle")
			.contains("Action:", "Each line names the file, the line and what is wrong there")
			.doesNotContain("\tat org.");
	}

	@Test
	void namesADrawingWithoutWordsWithEverythingElse(CapturedOutput log) throws IOException {
		change("wording/en/tips.yml", "    drawing: A pregnant person on the side", "    drawn: A person");
		change("causes.yml", "{ sleep-position: stomach }", "{ sleep-position: hammock }");

		assertThatException().isThrownBy(this::start);

		assertThat(log.toString()).containsPattern("causes\\.yml:\\d+.*hammock")
			.containsPattern("wording/en/tips\\.yml:\\d+: tips.sleep-on-your-side: 'drawing' is missing; say there")
			.doesNotContain("\tat org.");
	}

	@Test
	void namesTheTextsThatALanguageLacks(CapturedOutput log) throws IOException {
		copyTheEnglishWordsTo("ar");

		assertThatException().isThrownBy(() -> start("--morningback.development=true"));

		assertThat(log.toString())
			.contains("APPLICATION FAILED TO START", "messages_ar.properties: it is missing",
					"words in wording/ar; copy messages.properties")
			.doesNotContain("is not offered");
	}

	@Test
	void refusesAFolderOfWordsThatIsNoLanguage(CapturedOutput log) throws IOException {
		copyTheEnglishWordsTo("pt_BR");

		assertThatException().isThrownBy(this::start);

		assertThat(log.toString()).contains("wording/pt_BR: a folder of words is named by a language tag");
	}

	@Test
	void refusesADefaultLanguageWithoutWords(CapturedOutput log) {
		assertThatException().isThrownBy(() -> start("--morningback.default-language=de"));

		assertThat(log.toString()).contains("morningback.default-language is 'de'; the content has words in [en, es]");
	}

	@Test
	void speaksTheDefaultLanguageWhereAnAddressNamesNone() {
		try (ConfigurableApplicationContext context = start("--morningback.default-language=es")) {
			String port = context.getEnvironment().getProperty("local.server.port");
			Browser browser = Browser.at(Integer.parseInt(port));
			assertThat(browser.get("/").body()).containsPattern("<html [^>]*lang=\"es\"").contains("href=\"/en/\"");
			assertThat(browser.get("/en/privacy").body()).containsPattern("<html [^>]*lang=\"en\"")
				.contains("href=\"/privacy\" lang=\"es\"");
			assertThat(browser.get("/es/").status()).isEqualTo(404);
		}
	}

	private void copyTheEnglishWordsTo(String folder) throws IOException {
		Path copy = Files.createDirectory(this.content.resolve("wording").resolve(folder));
		try (Stream<Path> files = Files.list(this.content.resolve("wording/en"))) {
			for (Path file : files.toList()) {
				Files.copy(file, copy.resolve(file.getFileName()));
			}
		}
	}

	@Test
	void saysWhichFileIsMissing(CapturedOutput log) throws IOException {
		Files.delete(this.content.resolve("tips.yml"));

		assertThatException().isThrownBy(this::start);

		assertThat(log.toString()).contains("APPLICATION FAILED TO START").containsPattern("tips\\.yml: is not there");
	}

	private ConfigurableApplicationContext start(String... more) {
		var arguments = new ArrayList<>(List.of(more));
		arguments.add("--server.port=0");
		arguments.add("--spring.datasource.url=jdbc:h2:mem:" + this.content.getFileName());
		arguments.add("--morningback.content=" + this.content.toUri());
		return new SpringApplicationBuilder(MorningBackApplication.class).run(arguments.toArray(String[]::new));
	}

	private void change(String file, String from, String to) throws IOException {
		Path path = this.content.resolve(file);
		String text = Files.readString(path);
		assertThat(text).contains(from);
		int at = text.indexOf(from);
		Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
	}

}
