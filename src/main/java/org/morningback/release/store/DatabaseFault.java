package org.morningback.release.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says in a sentence why the database cannot be used. */
final class DatabaseFault {

	private static final int H2_IN_USE = 90020;

	private static final int H2_MISSING = 90146;

	private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

	private DatabaseFault() {
	}

	static String sentence(Throwable fault) {
		Optional<SQLException> said = Stream.iterate(fault, (cause) -> cause != null, Throwable::getCause)
			.filter(SQLException.class::isInstance)
			.map(SQLException.class::cast)
			.reduce((outer, inner) -> inner);
		return said.map(DatabaseFault::sentence).orElseGet(() -> unusable(fault));
	}

	private static String sentence(SQLException said) {
		if (said.getErrorCode() == H2_IN_USE) {
			return "A server is using this database: stop it first. (On PostgreSQL it may run on.)";
		}
		if (said.getErrorCode() == H2_MISSING) {
			return "There is no database there: give its file by --morningback.data, or its address by "
					+ "SPRING_DATASOURCE_URL.";
		}
		if (NO_TABLE.contains(String.valueOf(said.getSQLState()))) {
			return "The database has no releases that this version knows of: start MorningBack on it once.";
		}
		return unusable(said);
	}

	private static String unusable(Throwable fault) {
		return "The database cannot be used: " + String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
	}

}
