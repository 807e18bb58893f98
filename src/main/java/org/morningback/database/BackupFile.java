package org.morningback.database;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A backup: the database's file, packed, with a checksum of what is in it. H2's own tools
 * can unpack it as well.
 *
 * @param path where it lies
 */
record BackupFile(Path path) {

	private static final String ENTRY = "morningback.mv.db";

	/** Packs a file that no program has open, once it has been found to be whole. */
	void pack(DataFile whole, Login login) throws IOException, SQLException {
		countRecords(whole, login);
		Path part = this.path.resolveSibling(this.path.getFileName() + ".part");
		PrivateFiles.create(part);
		try {
			try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(part))) {
				out.putNextEntry(new ZipEntry(ENTRY));
				Files.copy(whole.path(), out);
			}
			Files.move(part, this.path, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	/**
	 * Unpacks it.
	 * @throws ZipException when it is damaged
	 */
	void unpack(DataFile to) throws IOException {
		PrivateFiles.create(to.path());
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(this.path));
				OutputStream out = Files.newOutputStream(to.path())) {
			ZipEntry entry = in.getNextEntry();
			if (entry == null || !entry.getName().endsWith(".mv.db")) {
				throw new ZipException("No database is in it");
			}
			// To the end, where the checksum is compared.
			in.transferTo(out);
		}
		catch (EOFException ex) {
			throw new ZipException("It is cut off");
		}
	}

	/** How many records a database holds, which also shows that it can be opened. */
	static int countRecords(DataFile file, Login login) throws SQLException {
		try (Connection database = DriverManager.getConnection(file.urlToRead(), login.user(), login.password());
				Statement statement = database.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from vault_record")) {
			rows.next();
			return rows.getInt(1);
		}
	}

	/**
	 * Who may look into the database.
	 *
	 * @param user its user
	 * @param password the user's password
	 */
	record Login(String user, String password) {

		@Override
		public String toString() {
			return "Login[" + this.user + ']';
		}

	}

}
