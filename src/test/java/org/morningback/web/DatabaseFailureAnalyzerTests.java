package org.morningback.web;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Faults that a test cannot bring about everywhere: rights, for instance, do not bind
 * root.
 */
class DatabaseFailureAnalyzerTests {

	private final MockEnvironment settings = new MockEnvironment().withProperty("spring.datasource.url",
			"jdbc:postgresql://db.example/back?password=secret");

	@ParameterizedTest
	@CsvSource({ "08001, cannot be reached, Start it", "57P03, cannot be reached, Start it",
			"28P01, refuses the user or the password, spring.datasource.password", "3D000, does not exist, Create it",
			"42501, cannot be used, rights", "53300, cannot be used, lacks" })
	void saysWhatAServerMeans(String state, String what, String remedy) {
		FailureAnalysis analysis = analysis(new SQLException("because\nof this", state));

		assertThat(analysis.getDescription()).contains("jdbc:postgresql://db.example/back " + what)
			.doesNotContain("secret", "of this");
		assertThat(analysis.getAction()).contains(remedy);
	}

	@Test
	void namesTheFileAndWhatTheSystemSaidOfIt() {
		this.settings.setProperty("spring.datasource.url", "jdbc:h2:file:/srv/data/../back;WRITE_DELAY=0");
		IOException denied = new AccessDeniedException("/srv/back.mv.db");

		FailureAnalysis analysis = analysis(new SQLException("IO Exception", "90028", 90028, denied));

		assertThat(analysis.getDescription()).isEqualTo(
				"The database /srv/back.mv.db cannot be read or written: AccessDeniedException: /srv/back.mv.db");
	}

	@Test
	void leavesTheFaultsOfAScriptToOthers() {
		assertThat(analysis(new SQLException("no such table", "42S02"))).isNull();
		assertThat(analysis(new SQLException("nothing known"))).isNull();
	}

	private FailureAnalysis analysis(SQLException fault) {
		return new DatabaseFailureAnalyzer(this.settings).analyze(new IllegalStateException(fault));
	}

}
