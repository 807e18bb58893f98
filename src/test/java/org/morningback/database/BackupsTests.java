package org.morningback.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.SettableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Backups are made while the database is in use, and go when they are old. */
class BackupsTests {

	private static final BackupFile.Login NOBODY = new BackupFile.Login("", "");

	private final SettableClock clock = new SettableClock();

	@TempDir
	private Path folder;

	private EmbeddedDatabase database;

	private Backups backups;

	@BeforeEach
	void open() throws SQLException {
		this.database = EmbeddedDatabase.in(this.folder);
		this.backups = backups(this.folder.resolve("backups").toString());
	}

	@AfterEach
	void close() {
		this.database.close();
	}

	@Test
	void makesOneADayAndKeepsTheNewest() throws Exception {
		for (int hour = 0; hour < 5 * 24; hour++) {
			this.backups.makeInTime();
			this.clock.pass(Duration.ofHours(1));
		}

		assertThat(made()).extracting((path) -> path.getFileName().toString())
			.containsExactly("morningback-20260304T070000Z.zip", "morningback-20260305T070000Z.zip");
	}

	@Test
	void makesNoneWhereNoFolderIsNamed() throws Exception {
		backups("").makeInTime();

		assertThat(this.folder.resolve("backups")).doesNotExist();
	}

	@Test
	void leavesOtherFilesAlone() throws Exception {
		Path other = Files.writeString(Files.createDirectories(this.folder.resolve("backups")).resolve("a.zip"), "");
		for (int day = 0; day < 5; day++) {
			this.backups.makeInTime();
			this.clock.pass(Duration.ofDays(1));
		}

		assertThat(other).exists();
	}

	@Test
	void holdsWhatIsLiveAndNothingThatWasDeleted() throws Exception {
		this.database.keep(1, "a key that stays");
		this.database.keep(2, "a key that was deleted");
		this.database.delete(2);

		this.backups.makeInTime();

		DataFile unpacked = this.database.file().beside("unpacked");
		new BackupFile(made().get(0)).unpack(unpacked);
		assertThat(BackupFile.countRecords(unpacked, NOBODY)).isOne();
		assertThat(Files.readString(unpacked.path(), StandardCharsets.ISO_8859_1)).contains("a key that stays")
			.doesNotContain("a key that was deleted");
		this.database.keep(3, "another");
		assertThat(this.database.count()).isEqualTo(2);
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void keepsThemPrivate() throws Exception {
		this.backups.makeInTime();

		assertThat(Files.getPosixFilePermissions(made().get(0)))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		assertThat(Files.getPosixFilePermissions(this.folder.resolve("backups")))
			.isEqualTo(PosixFilePermissions.fromString("rwx------"));
	}

	private Backups backups(String folder) {
		var settings = new BackupSettings(folder, Duration.ofDays(1), 2);
		var upkeep = new Upkeep(this.database.live(), this.database.moment(), this.clock);
		return new Backups(this.database.file(), upkeep, NOBODY, new Backups.BackupSchedule(settings, this.clock));
	}

	private List<Path> made() throws IOException {
		try (Stream<Path> files = Files.list(this.folder.resolve("backups"))) {
			return files.filter((path) -> path.getFileName().toString().startsWith("morningback-")).sorted().toList();
		}
	}

}
