package org.morningback.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the embedded database lies.
 *
 * @param path its file
 */
record DataFile(Path path) {

	private static final String URL = "jdbc:h2:file:";

	private static final String ENDING = ".mv.db";

	/** The file of an address; empty where it is another database's. */
	static Optional<DataFile> of(String url) {
		return url.startsWith(URL) ? Optional.of(named(url.substring(URL.length()).split(";", 2)[0]))
				: Optional.empty();
	}

	private static DataFile named(String name) {
		return new DataFile(Path.of(name + ENDING).toAbsolutePath().normalize());
	}

	/** Where it lies; an absolute path has a folder. */
	Path folder() {
		return Objects.requireNonNull(this.path.getParent());
	}

	/** What H2 calls it, to look into it and change nothing. */
	String urlToRead() {
		String name = this.path.toString();
		return URL + name.substring(0, name.length() - ENDING.length())
				+ ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0";
	}

	/** A file beside it that is a database as well. */
	DataFile beside(String what) {
		String name = this.path.toString();
		return named(name.substring(0, name.length() - ENDING.length()) + '.' + what);
	}

	/** A file beside it that H2 takes no notice of. */
	Path note(String what) {
		return this.path.resolveSibling(this.path.getFileName() + "." + what);
	}

	boolean isEmpty() {
		try {
			return !Files.isRegularFile(this.path) || Files.size(this.path) == 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
