package org.morningback.session;

/**
 * Stored answers that the secret does not open: changed, moved from another row, or
 * written by a later version. To the person there is no such session.
 */
class UnreadableSheetException extends Exception {

	UnreadableSheetException(String message) {
		super(message);
	}

}
