package org.morningback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.SQLException;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * Runs a Spring test on a database of its own in PostgreSQL, which is started once for
 * all tests. On a subclass without a test of its own it runs those of the parent once
 * more.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = OnPostgres.Settings.class)
@TestPropertySource(properties = "spring.test.database.replace=none")
public @interface OnPostgres {

	/** Points the usual settings to a new database. */
	class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues.of("spring.datasource.url=" + newDatabase(), "spring.datasource.username=postgres")
				.applyTo(context);
		}

		/** The address of a new, empty database. */
		public static String newDatabase() {
			String name = "morningback_" + UUID.randomUUID().toString().replace("-", "");
			try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
					var statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
			return Server.RUNNING.getJdbcUrl("postgres", name);
		}

	}

	/** PostgreSQL, until this Java ends. */
	final class Server {

		private static final EmbeddedPostgres RUNNING = start();

		private Server() {
		}

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("PostgreSQL does not start here; see \"Test it\" in README.md", ex);
			}
		}

	}

}
