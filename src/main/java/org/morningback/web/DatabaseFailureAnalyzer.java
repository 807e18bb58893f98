package org.morningback.web;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says why there is no database to work with, and what to do. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	private static final String H2_FILE = "jdbc:h2:file:";

	/** Input or output failed, or a file could not be made or renamed. */
	private static final Set<Integer> H2_UNWRITABLE = Set.of(90024, 90028, 90031, 90034, 90062);

	private static final int H2_IN_USE = 90020;

	private static final int H2_DAMAGED = 90030;

	private static final int H2_READ_ONLY = 90097;

	/** PostgreSQL's. Other errors of this group are those of a script. */
	private static final String NO_RIGHTS = "42501";

	private final Environment settings;

	DatabaseFailureAnalyzer(Environment settings) {
		this.settings = settings;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException fault) {
		String rights = "Give this program's user the right to read and write the file and its folder, see that the "
				+ "disk is not full, or name another place with morningback.data.";
		if (H2_UNWRITABLE.contains(fault.getErrorCode())) {
			return is("cannot be read or written: " + innermost(fault), rights, fault);
		}
		return switch (fault.getErrorCode()) {
			case H2_IN_USE -> is("is in use by another program.", "Another MorningBack is probably running on it: stop "
					+ "it, or give this one a file of its own with morningback.data.", fault);
			case H2_DAMAGED -> is("is damaged.",
					"Nothing was changed or deleted. Keep the file, and put a backup "
							+ "in its place; only where there is none, move it away to begin with an empty database.",
					fault);
			case H2_READ_ONLY -> is("is for reading only.", rights, fault);
			default -> byState(fault);
		};
	}

	/** Standard SQL groups the states by their first two characters. */
	private @Nullable FailureAnalysis byState(SQLException fault) {
		String state = String.valueOf(fault.getSQLState());
		return switch (state.equals(NO_RIGHTS) ? state : (state + "  ").substring(0, 2)) {
			case "08", "57" ->
				is("cannot be reached: " + firstLine(fault), "Start it, or correct " + "spring.datasource.url.", fault);
			case "28" -> is("refuses the user or the password.",
					"Correct spring.datasource.username and spring.datasource.password.", fault);
			case "3D" -> is("does not exist.", "Create it on its server, or correct spring.datasource.url.", fault);
			case NO_RIGHTS, "53" -> is("cannot be used: " + firstLine(fault),
					"Give the user the rights that are missing, or see what the server lacks.", fault);
			default -> null;
		};
	}

	private FailureAnalysis is(String what, String remedy, SQLException fault) {
		return new FailureAnalysis("The database " + place() + ' ' + what, remedy, fault);
	}

	/** The file or the address, without what may follow it: a password, for instance. */
	private String place() {
		String url = this.settings.getProperty("spring.datasource.url", "").split("[;?]", 2)[0];
		return url.startsWith(H2_FILE)
				? Path.of(url.substring(H2_FILE.length())).toAbsolutePath().normalize() + ".mv.db" : url;
	}

	private static String innermost(Throwable fault) {
		Throwable cause = fault.getCause();
		return (cause != null) ? innermost(cause) : fault.getClass().getSimpleName() + ": " + firstLine(fault);
	}

	private static String firstLine(Throwable fault) {
		return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
	}

}
