package org.morningback.release.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.Operator;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What operators do with releases from the command line. */
class ReleaseCommandTests {

	@TempDir
	private Path folder;

	private String url;

	@BeforeEach
	void chooseTheDatabase() {
		this.url = "jdbc:h2:file:" + this.folder.resolve("data");
	}

	@Test
	void listsReleasesAndChangesWhichIsCurrent() {
		store("2026.1", "2026.2");
		String older = label("2026.1");
		String newer = label("2026.2");

		assertThat(succeeding("releases")).containsSubsequence(newer, "  current", older).doesNotContain("withdrawn");
		assertThat(succeeding("make-current", older)).containsSubsequence(newer, older, "  current");
		assertThat(succeeding("withdraw-release", older)).containsSubsequence(newer, "  current", older, "  withdrawn");
		assertThat(failing("make-current", older)).startsWith("The release was withdrawn, which is for good")
			.hasLineCount(1);
		assertThat(failing("withdraw-release", newer)).startsWith("It is the only release there is").hasLineCount(1);
	}

	@Test
	void takesAChecksumForALabel() {
		store("2026.1", "2026.2");

		assertThat(succeeding("withdraw-release", RealReleases.version("2026.2").release().checksum()))
			.containsSubsequence(label("2026.2"), "  withdrawn", label("2026.1"), "  current");
	}

	@Test
	void publishesContentFromAFolderThatWasChecked() throws IOException {
		store("2026.1");
		Path content = Path.of("target/classes/knowledge");

		assertThat(succeeding("publish-release", content.toString())).containsSubsequence("  current", label("2026.1"));
		assertThat(failing("publish-release", Files.createDirectory(this.folder.resolve("empty")).toString()))
			.startsWith("The content has ")
			.contains("about.yml: is not there");
	}

	@Test
	void knowsNoOtherRelease() {
		store("2026.1");

		assertThat(failing("make-current", "2026.3-00000000")).isEqualTo("There is no release '2026.3-00000000'.\n");
		assertThat(failing("make-current")).startsWith("Usage: releases | publish-release FOLDER | ");
	}

	@Test
	void saysThatTheDatabaseWasNeverStartedOn() throws SQLException {
		DriverManager.getConnection(this.url, "postgres", "").close();

		assertThat(failing("releases"))
			.isEqualTo("The database has no releases that this version knows of: start MorningBack on it once.\n");
	}

	private void store(String... versions) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ReleaseCommand.Surroundings.class)
			.web(WebApplicationType.NONE)
			.run("--spring.datasource.url=" + this.url, "--spring.datasource.username=postgres")) {
			for (String version : versions) {
				context.getBean(ReleaseStore.class).ship(RealReleases.version(version));
			}
		}
	}

	private String succeeding(String... words) {
		return run(0, words);
	}

	private String failing(String... words) {
		return run(1, words);
	}

	private String run(int status, String... words) {
		var arguments = new ArrayList<>(List.of(words));
		arguments.add("--spring.datasource.url=" + this.url);
		arguments.add("--spring.datasource.username=postgres");
		Operator.Reply reply = Operator.command(arguments);
		assertThat(reply.status()).as(reply.text()).isEqualTo(status);
		return reply.text();
	}

	private static String label(String version) {
		return RealReleases.version(version).release().label();
	}

}
