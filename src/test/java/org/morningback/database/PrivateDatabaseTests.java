package org.morningback.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody but the program's user reads its database. */
@EnabledOnOs({ OS.LINUX, OS.MAC })
class PrivateDatabaseTests {

	@TempDir
	private Path temporary;

	private Path folder;

	private Path file;

	@BeforeEach
	void choose() {
		this.folder = this.temporary.resolve("data");
		this.file = this.folder.resolve("morningback.mv.db");
	}

	@Test
	void makesTheFileAndItsFolderPrivate() throws IOException {
		prepare();

		assertThat(rights(this.folder)).isEqualTo("rwx------");
		assertThat(rights(this.file)).isEqualTo("rw-------");
	}

	@Test
	void takesTheirRightsFromOthersAndGivesNone() throws IOException {
		Files.createDirectory(this.folder,
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
		Files.createFile(this.file);
		Files.setPosixFilePermissions(this.file, PosixFilePermissions.fromString("r--r--r--"));

		prepare();

		assertThat(rights(this.folder)).as("somebody else's").isEqualTo("rwxr-xr-x");
		assertThat(rights(this.file)).isEqualTo("r--------");
	}

	private void prepare() {
		var settings = new DataSourceProperties();
		settings.setUrl("jdbc:h2:file:" + this.folder.resolve("morningback") + ";WRITE_DELAY=0");
		new PrivateDatabase().postProcessAfterInitialization(settings, "settings");
	}

	private static String rights(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
