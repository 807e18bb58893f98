package org.morningback.release;

/** What was to be done with a release cannot be done. Its message says why. */
public class RefusedReleaseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public RefusedReleaseException(String message) {
		super(message);
	}

}
