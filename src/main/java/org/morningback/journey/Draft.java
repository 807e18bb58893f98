package org.morningback.journey;

import java.time.Instant;

import org.morningback.release.Release;

/**
 * A session while somebody works at it. What is remembered here is stored when the work
 * is done, or nothing of it.
 */
public final class Draft {

	private final Instant now;

	private final boolean begins;

	private OpenSession session;

	private boolean changed;

	private Draft(OpenSession session, Instant now, boolean begins) {
		this.session = session;
		this.now = now;
		this.begins = begins;
	}

	static Draft of(OpenSession session, Instant now) {
		return new Draft(session, now, false);
	}

	/** A session that has not begun: it holds nothing yet. */
	static Draft of(Release release, Instant now) {
		return new Draft(new OpenSession(release, StoredAnswers.empty(), now, now, false, false), now, true);
	}

	/** The session as it would be stored now. */
	public OpenSession session() {
		return this.session;
	}

	public Instant now() {
		return this.now;
	}

	/**
	 * Adds answers; those to other questions stay. A session that begins with them is
	 * answered for whom they are.
	 */
	public void remember(Submission sent) {
		StoredAnswers sheet = this.session.sheet().with(sent, this.now, this.session.release().knowledge());
		if (this.begins) {
			this.session = this.session.on(sent.begins().onSharedDevice());
		}
		change(this.begins ? sheet.answeredFor(sent.begins().forSomeoneElse()) : sheet);
	}

	/** Notes whether somebody answers for another person. */
	public void answerFor(boolean someoneElse) {
		change(this.session.sheet().answeredFor(someoneElse));
	}

	/**
	 * Notes that somebody looks back from now on, by the rules of today; nothing where
	 * they are at it.
	 */
	void lookBack(Release today) {
		LookingBack back = this.session.sheet().lookingBack();
		if (back == null || !back.isUnderway()) {
			moveTo(today);
			change(this.session.sheet().lookingBackSince(this.now));
		}
	}

	/** Notes that somebody left it. */
	void leaveLookingBack() {
		if (this.session.sheet().lookingBack() != null) {
			change(this.session.sheet().withoutLookingBack());
		}
	}

	/** Goes on with another release. */
	void moveTo(Release release) {
		this.session = this.session.movedTo(release);
		this.changed = true;
	}

	boolean isChanged() {
		return this.changed;
	}

	private void change(StoredAnswers sheet) {
		this.session = this.session.with(sheet);
		this.changed = true;
	}

}
