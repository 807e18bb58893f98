package org.morningback.release.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/**
 * The file that H2 keeps everything in. Where H2 finds no whole state in it, it begins
 * with an empty database and writes over what could still be rescued; so the file is
 * opened for reading first, which changes nothing.
 */
final class DatabaseFile implements BeanPostProcessor {

	private static final String H2_FILE = "jdbc:h2:file:";

	/** What H2 says when it would have to begin with an empty database, and may not. */
	private static final int READ_ONLY = 90097;

	private static final int DAMAGED = 90030;

	/** Looks before anything connects to it. */
	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof DataSourceProperties settings) {
			requireWhole(settings);
		}
		return bean;
	}

	private static void requireWhole(DataSourceProperties settings) {
		String url = settings.determineUrl();
		if (!url.startsWith(H2_FILE)) {
			return;
		}
		Path file = Path.of(url.substring(H2_FILE.length()).split(";", 2)[0] + ".mv.db").toAbsolutePath().normalize();
		if (isEmpty(file)) {
			return;
		}
		if (!Files.isWritable(file)) {
			// H2 would start and keep nothing.
			throw unusable("It is for reading only: " + file, READ_ONLY);
		}
		try {
			DriverManager
				.getConnection(url + ";ACCESS_MODE_DATA=r", settings.determineUsername(), settings.determinePassword())
				.close();
		}
		catch (SQLException ex) {
			if (ex.getErrorCode() == READ_ONLY) {
				throw unusable("There is no whole state in " + file, DAMAGED);
			}
			// Whoever opens it to write is told the same, or it does not matter then.
		}
	}

	private static IllegalStateException unusable(String reason, int code) {
		return new IllegalStateException(new SQLException(reason, String.valueOf(code), code));
	}

	private static boolean isEmpty(Path file) {
		try {
			return !Files.isRegularFile(file) || Files.size(file) == 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
