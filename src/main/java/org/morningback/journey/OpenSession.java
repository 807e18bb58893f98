package org.morningback.journey;

import java.time.Instant;
import java.util.Optional;

import org.morningback.knowledge.questions.Answers;
import org.morningback.release.Release;

/**
 * A session as its holder sees it.
 *
 * @param secret what opens it again
 * @param release the content that asks and judges
 * @param sheet everything answered in it
 * @param createdAt when it began
 * @param expiresAt when it is forgotten, unless it is used before
 * @param movedToNewRelease whether the content has just changed, which the person is told
 */
public record OpenSession(SessionSecret secret, Release release, StoredAnswers sheet, Instant createdAt,
		Instant expiresAt, boolean movedToNewRelease) {

	/** The answers that count now. */
	public Answers answers(Instant now) {
		return this.sheet.fresh(this.release.knowledge(), now);
	}

	/** The answers that counted before a change made from the advice page. */
	public Optional<Answers> answersBeforeChange() {
		return this.sheet.freshBeforeChange(this.release.knowledge());
	}

}
