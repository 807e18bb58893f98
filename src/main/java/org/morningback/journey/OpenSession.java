package org.morningback.journey;

import java.time.Instant;
import java.util.Optional;

import org.morningback.knowledge.questions.Answers;
import org.morningback.release.Release;
import org.morningback.vault.OpenRecord;

/**
 * A session as its holder sees it.
 *
 * @param release the content that asks and judges
 * @param sheet everything answered in it
 * @param createdAt when it began
 * @param expiresAt when it is forgotten, unless it is used before
 * @param movedToNewRelease whether the content has just changed, which the person is told
 */
public record OpenSession(Release release, StoredAnswers sheet, Instant createdAt, Instant expiresAt,
		boolean movedToNewRelease) {

	/** The answers that count now. */
	public Answers answers(Instant now) {
		return this.sheet.fresh(this.release.knowledge(), now);
	}

	/** The answers that counted before a change made from the advice page. */
	public Optional<Answers> answersBeforeChange() {
		return this.sheet.freshBeforeChange(this.release.knowledge());
	}

	/** The same session with other answers in it. */
	OpenSession with(StoredAnswers changed) {
		return new OpenSession(this.release, changed, this.createdAt, this.expiresAt, this.movedToNewRelease);
	}

	/** The same session with the times of its record. */
	OpenSession in(OpenRecord record) {
		return new OpenSession(this.release, this.sheet, record.createdAt(), record.expiresAt(),
				this.movedToNewRelease);
	}

}
