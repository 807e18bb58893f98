package org.morningback.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** An embedded database as the application has one, with one table of texts. */
final class EmbeddedDatabase implements AutoCloseable {

	private final DataFile file;

	private final HikariDataSource pool;

	private EmbeddedDatabase(DataFile file, HikariDataSource pool) {
		this.file = file;
		this.pool = pool;
	}

	static EmbeddedDatabase in(Path folder) throws SQLException {
		String url = "jdbc:h2:file:" + folder.resolve("data") + ";WRITE_DELAY=0;PAGE_SIZE=4096;RETENTION_TIME=0";
		var settings = new HikariConfig();
		settings.setJdbcUrl(url);
		settings.setMaximumPoolSize(4);
		settings.setAllowPoolSuspension(true);
		settings.setExceptionOverrideClassName("org.morningback.vault.ClosedDatabases");
		var database = new EmbeddedDatabase(DataFile.of(url).orElseThrow(), new HikariDataSource(settings));
		database.run("create table if not exists vault_record (id integer primary key, text varchar)", new Object[0]);
		return database;
	}

	HikariDataSource pool() {
		return this.pool;
	}

	DataFile file() {
		return this.file;
	}

	LiveFile live() {
		return new LiveFile(this.pool);
	}

	ClosedMoment moment() {
		return new ClosedMoment(this.pool, this.file.path());
	}

	void keep(int id, String text) throws SQLException {
		run("merge into vault_record values (?, ?)", id, text);
	}

	void delete(int id) throws SQLException {
		run("delete from vault_record where id = ?", id);
	}

	int count() throws SQLException {
		try (Connection connection = this.pool.getConnection();
				var rows = connection.createStatement().executeQuery("select count(*) from vault_record")) {
			rows.next();
			return rows.getInt(1);
		}
	}

	long size() throws IOException {
		return Files.size(this.file.path());
	}

	/** Whether a text stands anywhere in the file. */
	boolean holds(String text) throws IOException {
		return new String(Files.readAllBytes(this.file.path()), StandardCharsets.ISO_8859_1).contains(text);
	}

	@Override
	public void close() {
		this.pool.close();
	}

	private void run(String sql, Object... values) throws SQLException {
		try (Connection connection = this.pool.getConnection();
				PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < values.length; i++) {
				statement.setObject(i + 1, values[i]);
			}
			statement.execute();
		}
	}

}
