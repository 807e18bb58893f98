package org.morningback.web;

import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.MorningBackApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** What keeps the site from starting is said in a few words: what, where, what to do. */
@ExtendWith(OutputCaptureExtension.class)
class StartFaultTests {

	private static final Path FILE = Path.of("data.mv.db");

	@TempDir
	private Path folder;

	private CapturedOutput log;

	@BeforeEach
	void listen(CapturedOutput output) {
		this.log = output;
	}

	@Test
	void anotherInstanceHasTheFile() throws Exception {
		migrate("2");
		try (var file = FileChannel.open(this.folder.resolve(FILE), StandardOpenOption.READ, StandardOpenOption.WRITE);
				var lock = file.lock()) {
			assertThat(lock.isValid()).isTrue();
			assertStopsWith("is in use by another program", this.folder.resolve("data").toString(), "stop it");
		}
	}

	@Test
	void theFolderCannotBeWritten() throws Exception {
		Path file = Files.writeString(this.folder.resolve("file"), "");
		assertStopsWith(List.of("cannot be read or written", file.toString(), "right to read and write"),
				"--morningback.data=" + file.resolve("data"));
	}

	@Test
	void theFileIsForReadingOnly() throws Exception {
		migrate("1");
		assertStopsWith(List.of("is for reading only", this.folder.toString(), "right to read and write"),
				"--spring.datasource.url=" + url() + ";ACCESS_MODE_DATA=r");
	}

	@Test
	void theFileIsNoDatabase() throws Exception {
		Files.writeString(this.folder.resolve(FILE), "no database ".repeat(2000));
		assertStopsWith("is damaged", this.folder.resolve("data").toString(), "backup");
		assertThat(this.folder.resolve(FILE)).content().startsWith("no database");
	}

	@Test
	void theFileIsDamaged() throws Exception {
		migrate("latest");
		byte[] bytes = Files.readAllBytes(this.folder.resolve(FILE));
		for (int i = 4096 * 2; i < bytes.length; i++) {
			bytes[i] ^= 0x55;
		}
		Files.write(this.folder.resolve(FILE), bytes);
		assertStopsWith("is damaged", this.folder.resolve("data").toString(), "backup");
		assertThat(Files.readAllBytes(this.folder.resolve(FILE))).isEqualTo(bytes);
	}

	@Test
	void theSchemaIsNewerThanTheProgram() throws Exception {
		migrate("latest");
		change("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
				+ " \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\")"
				+ " values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'somebody', 1, true)");
		assertStopsWith("was changed by a newer MorningBack", "99", "newer program", "backup");
	}

	@Test
	void theSchemaWasMadeByAnotherScript() throws Exception {
		migrate("1");
		change("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'");
		assertStopsWith("was not made by this program", "version 1", "backup");
	}

	@Test
	void aChangeOfTheSchemaFails() throws Exception {
		migrate("1");
		change("create table assessment_session (id integer)");
		assertStopsWith("could not be changed", "V2__create_assessment_session.sql", "backup");
	}

	@Test
	void theServerOfTheDatabaseIsNotThere() {
		assertStopsWith(List.of("cannot be reached", "jdbc:postgresql://localhost:1/morningback", "Start it"),
				"--spring.datasource.url=jdbc:postgresql://localhost:1/morningback?password=secret");
		assertThat(this.log).doesNotContain("secret");
	}

	@Test
	void theRegionIsUnknown() {
		assertStopsWith(List.of("morningback.region is 'mars'", "uk"), "--morningback.region=mars");
	}

	@Test
	void thePortIsTaken() throws Exception {
		try (var socket = new ServerSocket(0)) {
			assertStopsWith(List.of("Port " + socket.getLocalPort() + " was already in use", "another port"),
					"--server.port=" + socket.getLocalPort());
		}
	}

	@ParameterizedTest
	@CsvSource({ "morningback.session.keep-for, abc, abc", "morningback.session.keep-for, -1h, PT-1H",
			"morningback.session.keep-for, 0, PT0S", "morningback.session.keep-first-for, 1h, PT1H",
			"morningback.session.keep-shared-for, 1m, PT1M",
			"morningback.development, maybe, 'maybe, which is no boolean'", "server.port, http, http",
			"morningback.time-zone, Mars/Olympus, Mars/Olympus", "morningback.public-address, nowhere, nowhere",
			"morningback.public-address, https://localhost, where others reach it",
			"morningback.quick-exit, javascript:x, an address such as",
			"server.forward-headers-strategy, framework, internal-proxies",
			"morningback.limits.papers-at-once, 0, '1 or more'", "morningback.limits.body-within, soon, soon",
			"morningback.default-language, tlh, tlh" })
	void aSettingIsUnusable(String property, String value, String said) {
		assertStopsWith(List.of(property, said.replace("maybe,", "'maybe',")), "--" + property + '=' + value);
	}

	@Test
	void aLimitLetsNobodyIn() {
		assertStopsWith(List.of("morningback.limits.sessions", "1 or more"),
				"--morningback.limits.sessions.per-client=0");
	}

	@Test
	void theContentIsNotThere() {
		assertStopsWith(List.of("there is no folder", this.folder.resolve("nowhere").toString()),
				"--morningback.content=" + this.folder.resolve("nowhere").toUri() + '/');
	}

	private void assertStopsWith(String... words) {
		assertStopsWith(List.of(words));
	}

	private void assertStopsWith(List<String> words, String... settings) {
		String[] arguments = Stream
			.concat(Stream.of(settings),
					Stream.of("--server.port=0", "--morningback.data=" + this.folder.resolve("data"))
						.filter((usual) -> Stream.of(settings).noneMatch((one) -> name(one).equals(name(usual)))))
			.toArray(String[]::new);

		assertThatException()
			.isThrownBy(() -> new SpringApplicationBuilder(MorningBackApplication.class).run(arguments));

		assertThat(this.log.toString().replaceAll("\\s+", " ")).contains("APPLICATION FAILED TO START").contains(words);
		assertThat(this.log).doesNotContain("\tat ").hasSizeLessThan(2000);
	}

	private static String name(String setting) {
		return setting.split("=")[0];
	}

	private String url() {
		return "jdbc:h2:file:" + this.folder.resolve("data");
	}

	private void migrate(String version) {
		Flyway.configure().dataSource(url(), "", "").target(MigrationVersion.fromVersion(version)).load().migrate();
	}

	private void change(String sql) throws SQLException {
		try (Connection database = DriverManager.getConnection(url(), "", "")) {
			database.createStatement().execute(sql);
		}
	}

}
