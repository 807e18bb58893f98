package org.morningback.database;

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
public final class DatabaseFile implements BeanPostProcessor {

	/** What H2 says when it would have to begin with an empty database, and may not. */
	private static final int READ_ONLY = 90097;

	private static final int DAMAGED = 90030;

	/** Looks before anything connects to it. */
	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof DataSourceProperties settings) {
			DataFile.of(settings.determineUrl())
				.filter((file) -> !file.isEmpty())
				.ifPresent((file) -> requireWhole(file, settings));
		}
		return bean;
	}

	private static void requireWhole(DataFile file, DataSourceProperties settings) {
		requireWritable(file.path());
		try {
			DriverManager.getConnection(file.urlToRead(), settings.determineUsername(), settings.determinePassword())
				.close();
		}
		catch (SQLException ex) {
			if (ex.getErrorCode() == READ_ONLY) {
				throw unusable("There is no whole state in " + file.path(), DAMAGED);
			}
			// Whoever opens it to write is told the same, or it does not matter then.
		}
	}

	/**
	 * H2 would start on a file for reading only, and keep nothing. In a folder for
	 * reading only it could never write the file anew.
	 */
	private static void requireWritable(Path file) {
		if (!Files.isWritable(file) || !Files.isWritable(file.getParent())) {
			throw unusable("It is for reading only: " + file, READ_ONLY);
		}
	}

	private static IllegalStateException unusable(String reason, int code) {
		return new IllegalStateException(new SQLException(reason, String.valueOf(code), code));
	}

}
