package org.morningback.vault;

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
		FirstForm.storeIn(database);

		Flyway.configure().dataSource(database.getDataSource()).load().migrate();

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

}
