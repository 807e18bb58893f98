package org.morningback.journey;

import java.util.Optional;

/**
 * What each page of a session says about it.
 *
 * @param forSomeoneElse whether somebody answers for another person
 */
public record SessionNote(boolean forSomeoneElse) {

	/** What to say of a session; without one, what somebody said who begins. */
	public static SessionNote of(Optional<OpenSession> session, boolean beginsForSomeoneElse) {
		return new SessionNote(session.map((open) -> open.sheet().forSomeoneElse()).orElse(beginsForSomeoneElse));
	}

}
