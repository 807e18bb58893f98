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
 * @param onSharedDevice whether it began on a device that is not the person's own
 */
public record OpenSession(Release release, StoredAnswers sheet, Instant createdAt, Instant expiresAt,
		boolean movedToNewRelease, boolean onSharedDevice) {

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
		return new OpenSession(this.release, changed, this.createdAt, this.expiresAt, this.movedToNewRelease,
				this.onSharedDevice);
	}

	/** The same session with the times of its record. */
	OpenSession in(OpenRecord record) {
		return new OpenSession(this.release, this.sheet, record.createdAt(), record.expiresAt(), this.movedToNewRelease,
				this.onSharedDevice);
	}

	/** The same session, asked by another release from now on. */
	OpenSession movedTo(Release other) {
		return new OpenSession(other, this.sheet, this.createdAt, this.expiresAt, true, this.onSharedDevice);
	}

	/** The same session on a shared device, or on one's own. */
	OpenSession on(boolean sharedDevice) {
		return new OpenSession(this.release, this.sheet, this.createdAt, this.expiresAt, this.movedToNewRelease,
				sharedDevice);
	}

}
