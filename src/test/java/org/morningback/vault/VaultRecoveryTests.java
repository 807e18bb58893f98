package org.morningback.vault;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** A database that closed, as it does when it cannot write, is opened again. */
@DataJpaTest(properties = "spring.jpa.hibernate.ddl-auto=validate")
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ComponentScan
class VaultRecoveryTests {

	@TempDir
	private static Path folder;

	@Autowired
	private Vault vault;

	@Autowired
	private JdbcTemplate database;

	@DynamicPropertySource
	static void file(DynamicPropertyRegistry properties) {
		properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("db") + ";WRITE_DELAY=0");
	}

	@Test
	void opensTheDatabaseAgainAfterItClosed() {
		Secret secret = this.vault.create(Map.of("answers", new byte[] { 1, 2, 3 }), Lifetime.FULL).secret();

		this.database.execute("shutdown immediately");

		assertThat(this.vault.open(secret).orElseThrow().document("answers")).contains(new byte[] { 1, 2, 3 });
	}

	@Test
	void writesToItAgainAfterItClosed() {
		Secret secret = this.vault.create(Map.of("answers", new byte[] { 1, 2, 3 }), Lifetime.FULL).secret();
		this.vault.isKept(secret);

		this.database.execute("shutdown immediately");

		this.vault.update(secret, (open) -> Map.of("answers", new byte[] { 4 }));
		assertThat(this.vault.open(secret).orElseThrow().document("answers")).contains(new byte[] { 4 });
	}

}
