package org.morningback.vault;

/**
 * Something stored that the secret does not open: changed, or moved from another record.
 * To the person there is no such thing.
 */
class UnreadableDocumentException extends Exception {

	UnreadableDocumentException(String message) {
		super(message);
	}

}
