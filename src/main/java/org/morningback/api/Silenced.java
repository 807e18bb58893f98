package org.morningback.api;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A failure as it may be logged: where it happened, without words that could be answers.
 */
class Silenced extends RuntimeException {

	private Silenced(Throwable failure, @Nullable Throwable cause) {
		super(failure.getClass().getName(), cause, false, true);
		setStackTrace(failure.getStackTrace());
	}

	static Silenced of(Throwable failure) {
		return new Silenced(failure, Optional.ofNullable(failure.getCause()).map(Silenced::of).orElse(null));
	}

}
