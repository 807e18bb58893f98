package org.morningback.journey;

/**
 * Stored answers that the secret does not open: changed, moved from another row, or
 * written by a later version. To the person there is no such session.
 */
class UnreadableDocumentException extends Exception {

	UnreadableDocumentException(String message) {
		super(message);
	}

}
