package org.morningback.questionnaire;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.journey.CurrentSession;
import org.morningback.journey.OpenSession;
import org.morningback.release.Releases;

import org.springframework.stereotype.Component;

/** Finds who is at the questionnaire, and where they stand in it. */
@Component
class VisitFinder {

	private final CurrentSession sessions;

	private final Releases releases;

	private final Clock clock;

	VisitFinder(CurrentSession sessions, Releases releases, Clock clock) {
		this.sessions = sessions;
		this.releases = releases;
		this.clock = clock;
	}

	/** The visit that a request belongs to. */
	Visit of(HttpServletRequest request) {
		return of(this.sessions.find(request));
	}

	/** The visit with a session as it is now. */
	Visit of(OpenSession session) {
		return of(Optional.of(session));
	}

	private Visit of(Optional<OpenSession> session) {
		return Visit.of(session, this.releases.current(), this.clock.instant());
	}

}
