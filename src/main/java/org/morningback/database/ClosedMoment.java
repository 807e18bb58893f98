package org.morningback.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;

/**
 * Closes the database for a moment, in which its file is written anew with what is live
 * in it and nothing else. Whoever comes meanwhile waits, and finds it open again.
 */
final class ClosedMoment {

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final HikariDataSource database;

	private final Path file;

	ClosedMoment(HikariDataSource database, Path file) {
		this.database = database;
		this.file = file;
	}

	/** What is done with the file while it is closed. */
	@FunctionalInterface
	interface Work {

		void on(Path file) throws IOException;

	}

	/**
	 * Writes the file anew and works at it.
	 * @return whether that was done: not while somebody goes on using the database
	 */
	boolean use(Work work) throws SQLException, IOException {
		try {
			return suspendAndUse(work);
		}
		finally {
			pool().resumePool();
		}
	}

	/** Writes the file anew and leaves the database closed. */
	void end() throws SQLException, IOException {
		try {
			suspendAndUse((file) -> {
			});
		}
		finally {
			this.database.close();
		}
	}

	private boolean suspendAndUse(Work work) throws SQLException, IOException {
		Connection last = this.database.getConnection();
		pool().suspendPool();
		try {
			return isLast() && closeAndUse(last, work);
		}
		finally {
			// All are dead now, or soon are.
			this.database.evictConnection(last);
			pool().softEvictConnections();
		}
	}

	private HikariPoolMXBean pool() {
		return Objects.requireNonNull(this.database.getHikariPoolMXBean());
	}

	private boolean closeAndUse(Connection last, Work work) throws SQLException, IOException {
		try (Statement statement = last.createStatement()) {
			statement.execute("SHUTDOWN COMPACT");
		}
		PrivateFiles.makePrivate(this.file);
		work.on(this.file);
		return true;
	}

	private boolean isLast() {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (pool().getActiveConnections() > 1) {
			if (System.nanoTime() - end > 0) {
				return false;
			}
			LockSupport.parkNanos(1_000_000);
		}
		return true;
	}

}
