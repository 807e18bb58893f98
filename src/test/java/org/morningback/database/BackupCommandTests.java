package org.morningback.database;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator asks for while no server is running, and what is refused. */
class BackupCommandTests {

	@TempDir
	private Path folder;

	private Path data;

	private Path backup;

	@BeforeEach
	void keepTwoRecords() throws Exception {
		this.data = this.folder.resolve("data.mv.db");
		this.backup = this.folder.resolve("backup.zip");
		change((database) -> {
			database.keep(1, "one");
			database.keep(2, "two");
		});
	}

	@AfterEach
	void logAgain() {
		LoggingSystem logging = LoggingSystem.get(BackupCommandTests.class.getClassLoader());
		logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
		logging.setLogLevel("org.morningback", LogLevel.INFO);
	}

	@Test
	void bringsBackWhatWasThere() throws Exception {
		assertThat(run(0, "backup", this.backup.toString())).startsWith("The backup is in " + this.backup);
		change((database) -> {
			database.delete(1);
			database.keep(3, "three");
			database.keep(4, "four");
		});

		assertThat(run(0, "restore", this.backup.toString())).startsWith("Restored 2 records. What was there before is")
			.hasLineCount(1);

		change((database) -> assertThat(database.count()).isEqualTo(2));
		assertThat(this.folder.resolve("data.mv.db.before-restore")).exists();
	}

	@Test
	void bringsItBackWhereNothingIs() throws Exception {
		run(0, "backup", this.backup.toString());
		Files.delete(this.data);

		assertThat(run(0, "restore", this.backup.toString())).isEqualTo("Restored 2 records.\n");
	}

	@Test
	void refusesADamagedBackupAndChangesNothing() throws Exception {
		run(0, "backup", this.backup.toString());
		byte[] before = Files.readAllBytes(this.data);
		byte[] whole = Files.readAllBytes(this.backup);
		// Behind that lies a list of what is in it, which nothing depends on.
		for (int i = 100; i < whole.length - 120; i += whole.length / 40) {
			byte[] damaged = whole.clone();
			damaged[i] ^= 0x10;
			if (!Arrays.equals(unpacked(damaged), unpacked(whole))) {
				assertRefused(damaged);
			}
		}
		assertRefused(Arrays.copyOf(whole, whole.length / 2));
		assertRefused("no backup".getBytes(StandardCharsets.UTF_8));

		assertThat(Files.readAllBytes(this.data)).isEqualTo(before);
		assertThat(this.folder).isDirectoryNotContaining("glob:**restor*");
	}

	@Test
	void refusesWhatCannotBe() {
		assertThat(run(1, "backup")).isEqualTo("Usage: backup FILE | restore FILE\n");
		assertThat(run(1, "backup", this.data.toString())).startsWith("There is a file already").hasLineCount(1);
		assertThat(run(1, "restore", this.backup.toString())).startsWith("There is no file").hasLineCount(1);
		assertThat(run(1, "backup", this.backup.toString(), "--spring.datasource.url=jdbc:h2:file:/nowhere/data"))
			.startsWith("There is no database at /nowhere/data.mv.db")
			.hasLineCount(1);
		assertThat(run(1, "backup", this.backup.toString(), "--spring.datasource.url=jdbc:postgresql://localhost/x"))
			.isEqualTo("This is for the embedded database: on PostgreSQL use pg_dump and pg_restore.\n");
	}

	@Test
	void refusesToRestoreWhileAServerRuns() throws Exception {
		run(0, "backup", this.backup.toString());
		change((database) -> assertThat(run(1, "restore", this.backup.toString()))
			.isEqualTo("A server is using this database: stop it first.\n"));
	}

	/**
	 * What is in it: now and then nothing depends on a bit. Empty where it cannot be
	 * read.
	 */
	private static byte[] unpacked(byte[] backup) {
		try (var zip = new ZipInputStream(new ByteArrayInputStream(backup))) {
			return (zip.getNextEntry() != null) ? zip.readAllBytes() : new byte[0];
		}
		catch (IOException ex) {
			return new byte[0];
		}
	}

	private void assertRefused(byte[] backup) throws IOException {
		Files.write(this.backup, backup);
		assertThat(run(1, "restore", this.backup.toString())).startsWith("The backup is damaged").hasLineCount(1);
	}

	private void change(Change change) throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.in(this.folder)) {
			change.on(database);
		}
	}

	private String run(int status, String... words) {
		var arguments = new ArrayList<>(List.of(words));
		if (!words[words.length - 1].startsWith("--")) {
			arguments.add("--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("data"));
		}
		var out = new ByteArrayOutputStream();
		int exit = BackupCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
		String said = out.toString(StandardCharsets.UTF_8);
		assertThat(exit).as(said).isEqualTo(status);
		return said;
	}

	private interface Change {

		void on(EmbeddedDatabase database) throws Exception;

	}

}
