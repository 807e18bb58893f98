package org.morningback.release.store;

import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is in a database of the last version survives the migration. */
class MigrationTests {

	@TempDir
	private Path folder;

	private DataSource source;

	private JdbcClient database;

	@BeforeEach
	void makeADatabaseOfTheLastVersion() {
		this.source = new DriverManagerDataSource(address(), "postgres", "");
		this.database = JdbcClient.create(this.source);
		Flyway.configure().dataSource(this.source).target("2").load().migrate();
		this.database.sql("""
				insert into release (version, checksum, published_at, withdrawn)
				values ('1', 'one', '2026-01-01T00:00:00Z', true), ('2', 'two', '2026-02-01T00:00:00Z', false)""")
			.update();
		this.database.sql("""
				insert into knowledge_item (release_id, kind, item_key, position, definition)
				select id, 'tips', 'walk', 0, '{"id":"walk"}' from release union all
				select id, 'wording/en/tips', 'walk.title', 1, '"Walk"' from release""").update();
		this.database.sql("""
				insert into assessment_session values ('0b7e6b0e-9f0c-4d8e-8a53-3c6d0b5f7a11', ?, 'two', ?, ?,
				'2026-02-01T00:00:00Z', '2026-02-02T00:00:00Z', '2026-03-04T00:00:00Z', 3)""")
			.params(new byte[] { 1 }, new byte[] { 2 }, new byte[] { 3 })
			.update();
	}

	/** The address of a database that is not used yet. */
	String address() {
		return "jdbc:h2:file:" + this.folder.resolve("data");
	}

	@Test
	void keepsReleasesWithTheirItems() {
		migrate();

		assertThat(this.database.sql("""
				select version, checksum, withdrawn, kind, item_key, position, definition
				from release join knowledge_item on release_id = release.id order by version, position""")
			.query()
			.listOfRows()).extracting((row) -> List.copyOf(row.values()))
			.containsExactly(List.of("1", "one", true, "tips", "walk", 0, "{\"id\":\"walk\"}"),
					List.of("1", "one", true, "wording/en/tips", "walk.title", 1, "\"Walk\""),
					List.of("2", "two", false, "tips", "walk", 0, "{\"id\":\"walk\"}"),
					List.of("2", "two", false, "wording/en/tips", "walk.title", 1, "\"Walk\""));
	}

	@Test
	void keepsSessions() {
		migrate();

		assertThat(this.database.sql("select release_checksum, version from assessment_session").query().listOfRows())
			.extracting((row) -> List.copyOf(row.values()))
			.containsExactly(List.of("two", 3L));
	}

	@Test
	void leavesToTheNextStartWhichReleaseIsCurrent() {
		migrate();

		assertThat(this.database.sql("select count(*) from current_release").query(Integer.class).single()).isZero();
	}

	private void migrate() {
		Flyway.configure().dataSource(this.source).target("3").load().migrate();
	}

}
