package org.morningback.questionnaire;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.morningback.journey.OpenSession;
import org.morningback.journey.Visit;

/**
 * What is kept of a person's answers.
 *
 * @param answered how many questions are answered
 * @param startedAt when the first answer was kept; null when nothing is kept
 * @param expiresAt when all is deleted; null when nothing is kept
 * @param next where to go on
 * @param complete whether nothing is open
 */
record MyAnswersPage(int answered, @Nullable Instant startedAt, @Nullable ZonedDateTime expiresAt, String next,
		boolean complete) {

	static MyAnswersPage of(Visit visit, ZoneId zone) {
		return new MyAnswersPage(visit.answers().questions().size(),
				visit.session().map(OpenSession::createdAt).orElse(null),
				visit.session().map((session) -> session.expiresAt().atZone(zone)).orElse(null), visit.next("/advice"),
				visit.session().isPresent() && visit.path().isComplete());
	}

	public boolean isKept() {
		return this.startedAt != null;
	}

}
