package org.morningback.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files that nobody but this program's user can read, where the system knows such rights.
 */
final class PrivateFiles {

	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

	private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

	private PrivateFiles() {
	}

	/** An empty file; one that is there already is only made private. */
	static void create(Path file) throws IOException {
		try {
			Files.createFile(file, attributes(file, FILE));
		}
		catch (FileAlreadyExistsException ex) {
			makePrivate(file);
		}
	}

	/** The folders that are missing. One that is there stays as it is. */
	static void createFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder, attributes(folder, FOLDER));
		}
	}

	/** Takes from others what rights they have to a file. */
	static void makePrivate(Path file) {
		try {
			if (knowsRights(file)) {
				Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
				if (rights.retainAll(FILE)) {
					Files.setPosixFilePermissions(file, rights);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> rights) {
		return knowsRights(path) ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(rights) }
				: new FileAttribute<?>[0];
	}

	private static boolean knowsRights(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix")
				&& (!Files.exists(path) || Files.getFileAttributeView(path, PosixFileAttributeView.class) != null);
	}

}
