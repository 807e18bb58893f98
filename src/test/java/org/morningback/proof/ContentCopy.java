package org.morningback.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.morningback.release.yaml.KnowledgeFiles;
import org.morningback.release.yaml.KnowledgeFiles.Authored;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A copy of the real content, to be changed.
 *
 * @param folder where it lies
 */
record ContentCopy(Path folder) {

	static ContentCopy in(Path folder) throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/main/resources/knowledge"), folder);
		return new ContentCopy(folder);
	}

	/** Writes something else in the place of what stands in a file. */
	ContentCopy change(String file, String from, String to) throws IOException {
		Path path = this.folder.resolve(file);
		String text = Files.readString(path);
		assertThat(text).contains(from);
		Files.writeString(path, text.replace(from, to));
		return this;
	}

	ContentCopy append(String file, String text) throws IOException {
		Files.writeString(this.folder.resolve(file), Files.readString(this.folder.resolve(file)) + text);
		return this;
	}

	/**
	 * Asks one question more.
	 * @param olderCases the line that says what older cases answer; may be empty
	 */
	ContentCopy askOneMore(String olderCases) throws IOException {
		change("sections.yml", "        - id: mood\n", """
				        - id: evening-screens
				          kind: single
				          options: [ "no", "yes" ]
				%s        - id: mood
				""".formatted(olderCases));
		append("population.yml", """

				- id: evening-screens
				  answers: [ { of-1000: { "no": 400, "yes": 600 } } ]
				  judgement: "Made up."
				""");
		change("clinician.yml", "mood", "mood, evening-screens");
		for (String language : new String[] { "en", "es" }) {
			append("wording/" + language + "/questions.yml", """
					evening-screens:
					  ask: "Do you look at a screen in bed?"
					  short: Screens
					  why: "It may keep you awake."
					  missing: "Say if you do."
					  options:
					    "no": { label: "No", said: "you do not look at a screen in bed" }
					    "yes": { label: "Yes", said: "you look at a screen in bed" }
					""".indent(2));
		}
		return this;
	}

	Authored read() {
		return KnowledgeFiles.read(new PathMatchingResourcePatternResolver(), this.folder.toUri().toString());
	}

}
