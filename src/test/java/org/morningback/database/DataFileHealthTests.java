package org.morningback.database;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

class DataFileHealthTests {

	@TempDir
	private Path folder;

	@Test
	void isWellWhereThereIsRoom() {
		assertThat(health(this.folder, 1).health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void isNotWellWhereThereIsHardlyAny() {
		assertThat(health(this.folder, Long.MAX_VALUE).health().getStatus()).isEqualTo(Status.DOWN);
	}

	@Test
	void isNotWellWhereTheFolderIsGone() {
		assertThat(health(this.folder.resolve("gone"), 1).health().getStatus()).isEqualTo(Status.DOWN);
	}

	private static DataFileHealth health(Path folder, long room) {
		return new DataFileHealth(DataFile.of("jdbc:h2:file:" + folder.resolve("data")).orElseThrow(), room);
	}

}
