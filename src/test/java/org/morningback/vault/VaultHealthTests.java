package org.morningback.vault;

import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

class VaultHealthTests {

	@TempDir
	private Path folder;

	@Test
	void isWellWhereItCanStore() {
		try (HikariDataSource database = open("")) {
			Flyway.configure().dataSource(database).load().migrate();

			assertThat(status(database)).isEqualTo(Status.UP);
		}
	}

	@Test
	void isNotWellWhereItIsClosed() {
		HikariDataSource database = open("");
		Flyway.configure().dataSource(database).load().migrate();
		database.close();

		assertThat(status(database)).isEqualTo(Status.DOWN);
	}

	@Test
	void isNotWellWhereItMayOnlyBeRead() {
		isWellWhereItCanStore();

		try (HikariDataSource database = open(";ACCESS_MODE_DATA=r")) {
			assertThat(status(database)).isEqualTo(Status.DOWN);
		}
	}

	private Status status(HikariDataSource database) {
		var transactions = new VaultTransactions(new JdbcTransactionManager(database));
		return new VaultHealth(JdbcClient.create(database), transactions).health().getStatus();
	}

	private HikariDataSource open(String settings) {
		var database = new HikariDataSource();
		database.setJdbcUrl("jdbc:h2:file:" + this.folder.resolve("data") + settings);
		return database;
	}

}
