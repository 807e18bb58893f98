package org.morningback.render.pdf;

import org.jspecify.annotations.Nullable;

/** A page could not be printed; the printable page itself is the way out. */
class PdfException extends RuntimeException {

	PdfException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
