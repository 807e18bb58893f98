package org.morningback.web.intake;

import java.util.concurrent.atomic.AtomicLong;

/** How much memory all bodies may take that are on their way in. */
final class Room {

	private final AtomicLong left;

	Room(long bytes) {
		this.left = new AtomicLong(bytes);
	}

	/** A share of the memory that this process can have. */
	static Room ofThisProcess() {
		return new Room(Runtime.getRuntime().maxMemory() / 16);
	}

	/** Takes some; false where there is not enough left. */
	boolean take(int bytes) {
		if (this.left.addAndGet(-bytes) >= 0) {
			return true;
		}
		free(bytes);
		return false;
	}

	void free(int bytes) {
		this.left.addAndGet(bytes);
	}

}
