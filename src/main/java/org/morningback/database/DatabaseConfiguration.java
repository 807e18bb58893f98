package org.morningback.database;

import java.time.Clock;
import java.util.Objects;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * What an embedded database needs beside H2; a server of databases looks after itself.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(BackupSettings.class)
class DatabaseConfiguration {

	@Bean
	static PrivateDatabase privateDatabase() {
		return new PrivateDatabase();
	}

	@Bean
	@Conditional(OnDataFile.class)
	Upkeep upkeep(HikariDataSource database, Clock clock) {
		DataFile file = DataFile.of(database.getJdbcUrl()).orElseThrow();
		return new Upkeep(new LiveFile(database), new ClosedMoment(database, file.path()), clock);
	}

	@Bean
	@Conditional(OnDataFile.class)
	DataFileHealth dataFileHealth(HikariDataSource database) {
		return new DataFileHealth(DataFile.of(database.getJdbcUrl()).orElseThrow());
	}

	@Bean
	@Conditional(OnDataFile.class)
	Backups backups(HikariDataSource database, Upkeep upkeep, BackupSettings settings, Clock clock) {
		var login = new BackupFile.Login(Objects.requireNonNullElse(database.getUsername(), ""),
				Objects.requireNonNullElse(database.getPassword(), ""));
		return new Backups(DataFile.of(database.getJdbcUrl()).orElseThrow(), upkeep, login,
				new Backups.BackupSchedule(settings, clock));
	}

}
