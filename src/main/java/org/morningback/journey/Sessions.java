package org.morningback.journey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.release.Release;
import org.morningback.release.Releases;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions of all people. What a call returned is committed; a call that lost a race
 * is repeated on what the winner left.
 */
@Service
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 5, delay = 20, jitter = 20, multiplier = 2)
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Sessions {

	/** A day, and the hour within which a read may not have been noted. */
	private static final Duration RELEASE_HELD_FOR = Duration.ofHours(25);

	private final StoredSessions stored;

	private final Releases releases;

	private final SessionProperties properties;

	private final Clock clock;

	private final SecureRandom random;

	Sessions(StoredSessions stored, Releases releases, SessionProperties properties, Clock clock, SecureRandom random) {
		this.stored = stored;
		this.releases = releases;
		this.properties = properties;
		this.clock = clock;
		this.random = random;
	}

	/** Begins a session with answers given on the way through the questions. */
	public OpenSession begin(Answers answers) {
		return begin(Submission.of(answers));
	}

	/** Begins a session with its first answers. */
	public OpenSession begin(Submission sent) {
		Instant now = this.clock.instant();
		SessionSecret secret = SessionSecret.create(this.random);
		DocumentCipher cipher = DocumentCipher.create(UUID.randomUUID());
		Release release = this.releases.current();
		var session = new AssessmentSession(secret, cipher, release, now);
		StoredAnswers sheet = StoredAnswers.empty().with(sent.answers(), now).answeredFor(sent.forSomeoneElse());
		session.remember(cipher.encrypt(sheet), now, this.properties.keepFor());
		this.stored.save(session);
		return new OpenSession(secret, release, sheet, session.createdAt(), session.expiresAt(), false);
	}

	/** The session that a secret opens; empty when there is none, or none any more. */
	public Optional<OpenSession> open(SessionSecret secret) {
		return use(secret, Edit.NONE);
	}

	/** Adds answers given on the way through the questions. */
	public Optional<OpenSession> remember(SessionSecret secret, Answers answers) {
		return remember(secret, Submission.of(answers));
	}

	/**
	 * Adds answers to a session; those to other questions stay.
	 * @return the session with them; empty when there is none, or none any more
	 */
	public Optional<OpenSession> remember(SessionSecret secret, Submission sent) {
		return use(secret, (sheet, knowledge, now) -> sheet.with(sent, now, knowledge));
	}

	/** Notes whether a session is answered for another person. */
	public Optional<OpenSession> answerFor(boolean someoneElse, SessionSecret secret) {
		return use(secret, (sheet, knowledge, now) -> sheet.answeredFor(someoneElse));
	}

	/** Whether a session is there still. To ask is not to use it. */
	public boolean isKept(SessionSecret secret) {
		return !timeLeft(secret).isZero();
	}

	/**
	 * How long a session is kept unless it is used: no time at all when there is none. To
	 * ask is not to use it.
	 */
	public Duration timeLeft(SessionSecret secret) {
		Instant now = this.clock.instant();
		return this.stored.findByLookupHash(secret.lookupHash())
			.filter((kept) -> !kept.isExpired(now))
			.map((kept) -> Duration.between(now, kept.expiresAt()))
			.orElse(Duration.ZERO);
	}

	/** Forgets a session; false when there was none. */
	public boolean delete(SessionSecret secret) {
		return this.stored.deleteByLookupHash(secret.lookupHash()) > 0;
	}

	/** Forgets the sessions whose time is over, and tells how many they were. */
	public int purgeExpired() {
		return this.stored.deleteExpired(this.clock.instant());
	}

	private Optional<OpenSession> use(SessionSecret secret, Edit edit) {
		Instant now = this.clock.instant();
		return this.stored.findByLookupHash(secret.lookupHash())
			.filter((session) -> !session.isExpired(now))
			.flatMap((session) -> use(session, secret, edit, now));
	}

	private Optional<OpenSession> use(AssessmentSession session, SessionSecret secret, Edit edit, Instant now) {
		try {
			DocumentCipher cipher = session.cipher(secret);
			StoredAnswers before = session.sheet(cipher);
			Release release = releaseFor(session, now);
			boolean moved = !session.beganWith(release);
			session.moveTo(release);
			StoredAnswers sheet = edit.of(before, release.knowledge(), now);
			if (edit == Edit.NONE) {
				session.noteRead(now, this.properties.keepFor());
			}
			else {
				session.remember(cipher.encrypt(sheet), now, this.properties.keepFor());
			}
			return Optional
				.of(new OpenSession(secret, release, sheet, session.createdAt(), session.expiresAt(), moved));
		}
		catch (UnreadableDocumentException ex) {
			return Optional.empty();
		}
	}

	private Release releaseFor(AssessmentSession session, Instant now) {
		if (session.unusedFor(RELEASE_HELD_FOR, now)) {
			return this.releases.current();
		}
		return this.releases.find(session.releaseChecksum()).orElseGet(this.releases::current);
	}

	/** What is done with a sheet while its session is open. */
	private interface Edit {

		/** Only looks at it. */
		Edit NONE = (sheet, knowledge, now) -> sheet;

		StoredAnswers of(StoredAnswers sheet, KnowledgeBase knowledge, Instant now);

	}

}
