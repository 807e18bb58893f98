package org.morningback.vault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** A database that closed, as it does when it cannot write, is opened again. */
@DataJpaTest(properties = "spring.jpa.hibernate.ddl-auto=validate")
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ComponentScan
class VaultRecoveryTests {

	private static final Duration LONGEST = Duration.ofSeconds(20);

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
	void opensTheDatabaseAgainAfterItClosed() throws InterruptedException {
		Secret secret = this.vault.create(Map.of("answers", new byte[] { 1, 2, 3 }), Lifetime.FULL).secret();

		this.database.execute("shutdown immediately");

		assertThat(openedInTheEnd(secret).document("answers")).contains(new byte[] { 1, 2, 3 });
		assertThat(this.vault.create(Map.of("answers", new byte[] { 4 }), Lifetime.FULL).secret()).isNotNull();
	}

	private OpenRecord openedInTheEnd(Secret secret) throws InterruptedException {
		long end = System.nanoTime() + LONGEST.toNanos();
		while (true) {
			Optional<OpenRecord> open = opened(secret);
			if (open.isPresent() || System.nanoTime() > end) {
				return open.orElseThrow();
			}
			Thread.sleep(100);
		}
	}

	private Optional<OpenRecord> opened(Secret secret) {
		try {
			return this.vault.open(secret);
		}
		catch (DataAccessException | TransactionException ex) {
			return Optional.empty();
		}
	}

}
