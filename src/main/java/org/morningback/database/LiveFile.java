package org.morningback.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

import javax.sql.DataSource;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.jspecify.annotations.Nullable;

/**
 * The file of a database that is open. With WRITE_DELAY=0 H2 has no thread of its own
 * that tidies it: what was written over stays where it was, and the file grows with each
 * answer. This does the same in small bites.
 */
final class LiveFile {

	/** Holes that may stay in the file, and old rows in its parts, in percent. */
	private static final int FULL_ENOUGH = 90;

	private static final int PARTS_FULL_ENOUGH = 80;

	/** What one bite moves or writes anew: whoever answers meanwhile waits for it. */
	private static final int BITE = 1 << 20;

	private final DataSource database;

	private @Nullable MVStore store;

	private long written;

	LiveFile(DataSource database) {
		this.database = database;
	}

	/** Moves parts to the front, cuts the end off, and writes half-empty parts anew. */
	void tidy() throws SQLException {
		MVStore open = open();
		if (open.getFileStore() instanceof RandomAccessStore file) {
			if (file.getFillRate() < FULL_ENOUGH) {
				file.compactMoveChunks(FULL_ENOUGH, BITE, open);
			}
			if (open.compact(PARTS_FULL_ENOUGH, BITE)) {
				open.commit();
			}
		}
	}

	/** Has the system bring to the disk what was written to the file. */
	void force() throws SQLException {
		MVStore open = open();
		long writes = open.getFileStore().getWriteCount();
		if (writes != this.written) {
			open.sync();
			this.written = writes;
		}
	}

	/** When the file was begun: nothing deleted before is in it. */
	Instant begunAt() throws SQLException {
		return Instant.ofEpochMilli(open().getFileStore().getCreationTime());
	}

	private MVStore open() throws SQLException {
		MVStore known = this.store;
		if (known != null && !known.isClosed()) {
			return known;
		}
		try (Connection connection = this.database.getConnection()) {
			var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
			MVStore found = session.getDatabase().getStore().getMvStore();
			this.store = found;
			return found;
		}
	}

}
