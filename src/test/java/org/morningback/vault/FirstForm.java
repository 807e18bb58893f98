package org.morningback.vault;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.JdbcTemplate;

/** A record as the first version stored it. */
final class FirstForm {

	static final UUID RECORD = UUID.fromString("7d9f1c52-0c3e-4b7c-9a53-6a1f2e5b8c01");

	static final Secret SECRET = new Secret("AAECAwQFBgcICQoLDA0ODw");

	static final byte[] WRAPPED_KEY = HexFormat.of()
		.parseHex("54265ca6390cfc8f2afe1411f7d409aff63e5b1d517f18fbcdd36a96dacde56f"
				+ "febbd376add84f40b677323abbec6ae5b60477a9dcbc6cd7abce9739");

	static final byte[] DOCUMENT = "{\"v\":1,\"answers\":{}}".getBytes(StandardCharsets.UTF_8);

	static final byte[] SEALED = HexFormat.of()
		.parseHex("ae8d954fadf9ab5a2a703662def6ab791badfafb081cdb52906f9d2cdea7190f934899b026a24408ac9041d621d62ed5");

	private FirstForm() {
	}

	/** Stores it where that version did. */
	static void storeIn(JdbcTemplate database) {
		Flyway.configure().dataSource(database.getDataSource()).target("2").load().migrate();
		Timestamp now = Timestamp.from(Instant.parse("2026-11-25T06:00:00Z"));
		database.update("""
				insert into assessment_session (id, lookup_hash, release_checksum, wrapped_key, answers, created_at,
				  last_used_at, expires_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, 3)""", RECORD, SECRET.lookupHash(),
				"0", WRAPPED_KEY, SEALED, now, now, now);
	}

}
