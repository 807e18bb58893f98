package org.morningback.paper;

import org.jspecify.annotations.Nullable;

/** A page could not be printed; the printable page itself is the way out. */
class PaperException extends RuntimeException {

	PaperException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
