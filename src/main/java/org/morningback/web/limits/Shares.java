package org.morningback.web.limits;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How much of something each client has at the moment, and may have at most. */
final class Shares {

	private final int most;

	private final Map<Long, Integer> taken = new ConcurrentHashMap<>();

	Shares(int most) {
		this.most = most;
	}

	/** Takes one for a client; false where it has its share. */
	boolean take(long client) {
		if (this.taken.merge(client, 1, Integer::sum) <= this.most) {
			return true;
		}
		free(client);
		return false;
	}

	/** Gives one back. */
	void free(long client) {
		this.taken.computeIfPresent(client, (key, count) -> (count > 1) ? count - 1 : null);
	}

	/** How many clients have anything. */
	int known() {
		return this.taken.size();
	}

}
