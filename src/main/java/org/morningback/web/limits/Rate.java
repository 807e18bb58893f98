package org.morningback.web.limits;

import java.time.Duration;

/**
 * How many of a kind there may be within a time. As many may come at once; what was used
 * comes back evenly over that time.
 *
 * @param perClient for one client
 * @param inAll for all together
 * @param within the time
 */
record Rate(int perClient, int inAll, Duration within) {

	Rate {
		if (perClient < 1 || inAll < 1 || within.isZero() || within.isNegative()) {
			throw new IllegalArgumentException("per-client and in-all must be 1 or more and within must be longer than"
					+ " nothing, not " + perClient + ", " + inAll + " and " + within);
		}
	}

}
