package org.morningback.database;

import java.nio.file.Path;

/**
 * How the command and the program that has the file open find each other: by files beside
 * it, where only the same user can write.
 *
 * @param wanted there while a backup is wanted
 * @param made the backup that was made
 */
record BackupWish(Path wanted, Path made) {

	static BackupWish beside(DataFile file) {
		return new BackupWish(file.note("backup-wanted"), file.note("backup-made"));
	}

}
