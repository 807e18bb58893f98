package org.morningback.journey;

import java.util.Optional;

/**
 * What each page of a session says about it.
 *
 * @param forSomeoneElse whether somebody answers for another person
 * @param onSharedDevice whether the device is not the person's own
 * @param renewed whether the content has just changed under it
 * @param begun the moment it began, in milliseconds, which tells it from the next one;
 * zero without a session
 */
public record SessionNote(boolean forSomeoneElse, boolean onSharedDevice, boolean renewed, long begun) {

	/** What to say of a session; without one, what somebody said who begins. */
	public static SessionNote of(Optional<OpenSession> session, Beginning begins) {
		return session
			.map((open) -> new SessionNote(open.sheet().forSomeoneElse(), open.onSharedDevice(),
					open.movedToNewRelease(), open.createdAt().toEpochMilli()))
			.orElseGet(() -> new SessionNote(begins.forSomeoneElse(), begins.onSharedDevice(), false, 0));
	}

}
