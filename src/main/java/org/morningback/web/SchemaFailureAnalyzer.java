package org.morningback.web;

import java.util.Arrays;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the tables of the database are not those that this program needs. */
class SchemaFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

	private static final String NOTHING_DELETED = "Nothing was deleted. ";

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, FlywayException fault) {
		String said = String.valueOf(fault.getMessage());
		if (fault instanceof FlywayMigrateException) {
			return analysis(
					"The database's tables could not be changed to those of this version. "
							+ line(said, "Script", "Failed"),
					NOTHING_DELETED + "Put back the backup from before this version and start the version before, "
							+ "or repair what the database says: " + line(said, "Message"),
					fault);
		}
		if (!(fault instanceof FlywayValidateException)) {
			return null;
		}
		if (said.contains("not resolved locally")) {
			return analysis("The database was changed by a newer MorningBack. " + line(said, "Detected"),
					NOTHING_DELETED + "Start the newer program, or put back the backup from before it.", fault);
		}
		return analysis(
				"The database was not made by this program, or only in part. " + line(said, "Detected", "Migration"),
				NOTHING_DELETED + "Start the program that made it, or put back a backup.", fault);
	}

	private static FailureAnalysis analysis(String description, String action, FlywayException fault) {
		return new FailureAnalysis(description, action, fault);
	}

	/** The first line of what was said that begins with one of some words. */
	private static String line(String said, String... words) {
		return said.lines()
			.map(String::strip)
			.filter((line) -> Arrays.stream(words).anyMatch(line::startsWith))
			.findFirst()
			.orElse("");
	}

}
