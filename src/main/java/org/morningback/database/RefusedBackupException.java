package org.morningback.database;

/** A backup cannot be made or restored; its message says why in a sentence. */
class RefusedBackupException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RefusedBackupException(String message) {
		super(message);
	}

}
