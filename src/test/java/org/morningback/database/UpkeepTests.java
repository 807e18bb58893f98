package org.morningback.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/** What happens to the file while answers come and go. */
class UpkeepTests {

	private static final String KEY = "a key that was deleted";

	@TempDir
	private Path folder;

	private EmbeddedDatabase database;

	@BeforeEach
	void open() throws SQLException {
		this.database = EmbeddedDatabase.in(this.folder);
	}

	@AfterEach
	void close() {
		this.database.close();
	}

	@Test
	void shrinksAFileThatIsMostlyHoles() throws Exception {
		for (int i = 0; i < 4000; i++) {
			this.database.keep(Integer.reverse(i), "answer ".repeat(20));
		}
		for (int i = 200; i < 4000; i++) {
			this.database.delete(Integer.reverse(i));
		}
		long before = this.database.size();
		Upkeep upkeep = upkeep(Duration.ZERO);

		for (int i = 0; i < 100; i++) {
			upkeep.tidy();
		}

		assertThat(this.database.size()).isLessThan(before / 4);
		assertThat(this.database.count()).isEqualTo(200);
	}

	@Test
	void letsGoOfWhatWasDeletedWithinADay() throws Exception {
		this.database.keep(1, KEY);
		this.database.keep(2, "a key that stays");
		this.database.delete(1);
		upkeep(Duration.ofHours(23)).renewInTime();
		assertThat(this.database.holds(KEY)).as("lies there for a while").isTrue();

		upkeep(Duration.ofHours(25)).renewInTime();

		assertThat(this.database.holds(KEY)).isFalse();
		assertThat(this.database.holds("a key that stays")).isTrue();
		assertThat(this.database.count()).isOne();
	}

	@Test
	void letsGoOfWhatWasDeletedAtTheEnd() throws Exception {
		this.database.keep(1, KEY);
		this.database.delete(1);

		upkeep(Duration.ZERO).destroy();

		assertThat(this.database.holds(KEY)).isFalse();
	}

	@Test
	void waitsForNobodyWhoGoesOnForLong() throws Exception {
		this.database.keep(1, KEY);
		this.database.delete(1);
		try (Connection busy = this.database.pool().getConnection()) {
			upkeep(Duration.ofHours(25)).renewInTime();

			assertThat(busy.createStatement().executeQuery("select 1").next()).isTrue();
		}
		assertThat(this.database.holds(KEY)).isTrue();
		this.database.keep(3, "another answer");
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void keepsTheNewFilePrivate() throws Exception {
		Files.setPosixFilePermissions(this.database.file().path(), PosixFilePermissions.fromString("rw-r--r--"));

		upkeep(Duration.ofHours(25)).renewInTime();

		assertThat(Files.getPosixFilePermissions(this.database.file().path()))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	@Test
	void comesBackAfterAFault() throws Exception {
		Upkeep upkeep = upkeep(Duration.ZERO);
		upkeep.force();
		Connection connection = this.database.pool().getConnection();
		connection.createStatement().execute("shutdown immediately");
		this.database.pool().evictConnection(connection);

		upkeep.force();
		upkeep.tidy();

		this.database.keep(1, "an answer");
		assertThat(this.database.count()).isOne();
	}

	@Test
	void forcesTheFileWhileTheTidyingRests() throws Exception {
		LiveFile live = Mockito.mock(LiveFile.class);
		willThrow(new SQLException("full")).given(live).tidy();
		Upkeep upkeep = new Upkeep(live, this.database.moment(), Clock.systemUTC());
		upkeep.tidy();
		upkeep.tidy();

		upkeep.force();

		verify(live, times(1)).tidy();
		verify(live).force();
	}

	private Upkeep upkeep(Duration later) throws SQLException, IOException {
		Instant then = this.database.live().begunAt().plus(later);
		return new Upkeep(this.database.live(), this.database.moment(), Clock.fixed(then, ZoneOffset.UTC));
	}

}
