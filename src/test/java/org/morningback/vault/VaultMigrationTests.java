package org.morningback.vault;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Sessions that were stored before there was a vault are records in it afterwards. */
class VaultMigrationTests {

	@Test
	void keepsWhatWasAnsweredBefore() throws UnreadableDocumentException {
		JdbcTemplate database = new JdbcTemplate(empty());
		migrate(database, "2");
		Timestamp now = Timestamp.from(Instant.parse("2026-11-25T06:00:00Z"));
		database.update("""
				insert into assessment_session (id, lookup_hash, release_checksum, wrapped_key, answers, created_at,
				  last_used_at, expires_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, 3)""", FirstForm.RECORD,
				FirstForm.SECRET.lookupHash(), "0", FirstForm.WRAPPED_KEY, FirstForm.SEALED, now, now, now);

		migrate(database, "latest");

		UUID record = database.queryForObject("select record_id from vault_opener where lookup_hash = ?", UUID.class,
				FirstForm.SECRET.lookupHash());
		DocumentCipher opened = DocumentCipher.unwrap(record,
				database.queryForObject("select wrapped_key from vault_opener", byte[].class), FirstForm.SECRET);
		assertThat(opened.open("answers", database.queryForObject(
				"select content from vault_document where record_id = ? and name = 'answers'", byte[].class, record)))
			.isEqualTo(FirstForm.DOCUMENT);
		assertThat(database.queryForObject("select version from vault_record where id = ?", Long.class, record))
			.isEqualTo(3);
	}

	private static DataSource empty() {
		var database = new JdbcDataSource();
		database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		return database;
	}

	private static void migrate(JdbcTemplate database, String target) {
		Flyway.configure().dataSource(database.getDataSource()).target(target).load().migrate();
	}

}
