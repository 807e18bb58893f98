package org.morningback.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has the file, as it is and as it was, has neither a document nor a secret. */
@DataJpaTest(properties = "spring.jpa.hibernate.ddl-auto=validate")
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ComponentScan
class StolenFileTests {

	@TempDir
	private static Path folder;

	@Autowired
	private Vault vault;

	@Autowired
	private ResumeCodes codes;

	@Autowired
	private JdbcTemplate database;

	@DynamicPropertySource
	static void file(DynamicPropertyRegistry properties) {
		properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("db") + ";WRITE_DELAY=0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "answers", "diary", "experiments", "baseline" })
	void tellsNothingOfADocument(String kind) throws IOException {
		String mark = "bladder-change of " + kind;
		Secret secret = this.vault.create(Map.of(kind, bytes(mark)), Lifetime.FULL).secret();
		this.vault.update(secret, (open) -> Map.of(kind, bytes(mark + " again")));
		assertTellsNothing(mark, secret);
		this.vault.delete(secret);
		assertTellsNothing(mark, secret);

		this.database.execute("backup to '" + folder.resolve(kind + ".zip") + "'");

		try (ZipFile backup = new ZipFile(folder.resolve(kind + ".zip").toFile());
				InputStream file = backup.getInputStream(backup.entries().nextElement())) {
			assertTellsNothing(text(file.readAllBytes()), mark, secret);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "shutdown immediately", "shutdown compact" })
	void tellsNothingAfterACrashAndWrittenAnew(String end) throws IOException {
		Secret secret = this.vault
			.create(Map.of("answers", bytes("sexual-change"), "diary", bytes("seven of ten")), Lifetime.FULL)
			.secret();
		ResumeCode code = this.codes.issue(secret).orElseThrow();

		this.database.execute(end);

		for (String mark : List.of("sexual-change", "seven of ten", code.text())) {
			assertTellsNothing(mark, secret);
		}
		assertThat(this.codes.find(secret)).contains(code);
		assertThat(this.vault.open(secret).orElseThrow().document("diary")).contains(bytes("seven of ten"));
	}

	@Test
	void tellsNothingOfARecordOfAnEarlierVersion() throws IOException {
		var earlier = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("earlier"));
		FirstForm.storeIn(new JdbcTemplate(earlier));
		Flyway.configure().dataSource(earlier).load().migrate();

		String file = text(Files.readAllBytes(folder.resolve("earlier.mv.db")));

		assertThat(file).contains(text(FirstForm.SEALED));
		assertTellsNothing(file, text(FirstForm.DOCUMENT), FirstForm.SECRET);
	}

	@Test
	void isSeenToTellWhatIsNotEncrypted() throws IOException {
		this.database.update("create table if not exists plain (text varchar)");
		this.database.update("insert into plain values ('in plain sight')");

		assertThat(text(Files.readAllBytes(folder.resolve("db.mv.db")))).contains("in plain sight");
	}

	private void assertTellsNothing(String mark, Secret secret) throws IOException {
		assertTellsNothing(text(Files.readAllBytes(folder.resolve("db.mv.db"))), mark, secret);
	}

	private static void assertTellsNothing(String file, String mark, Secret secret) {
		assertThat(file.contains(mark)).as("document").isFalse();
		assertThat(file.contains(secret.text())).as("secret").isFalse();
		assertThat(file.contains(text(Base64.getUrlDecoder().decode(secret.text())))).as("its bytes").isFalse();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
