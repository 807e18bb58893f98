package org.morningback.journey;

import java.util.Optional;

/**
 * What each page of a session says about it.
 *
 * @param forSomeoneElse whether somebody answers for another person
 * @param begun the moment it began, in milliseconds, which tells it from the next one;
 * zero without a session
 */
public record SessionNote(boolean forSomeoneElse, long begun) {

	/** What to say of a session; without one, what somebody said who begins. */
	public static SessionNote of(Optional<OpenSession> session, boolean beginsForSomeoneElse) {
		return new SessionNote(session.map((open) -> open.sheet().forSomeoneElse()).orElse(beginsForSomeoneElse),
				session.map((open) -> open.createdAt().toEpochMilli()).orElse(0L));
	}

}
