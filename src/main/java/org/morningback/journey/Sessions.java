package org.morningback.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.morningback.release.Release;
import org.morningback.release.Releases;
import org.morningback.vault.Lifetime;
import org.morningback.vault.OpenRecord;
import org.morningback.vault.Secret;
import org.morningback.vault.Vault;

import org.springframework.stereotype.Component;

/**
 * The sessions of all people: each is a document in the vault. A session is judged by the
 * release it began with, and moves to the current one when its own is gone, or it was not
 * used or nothing was answered in it for long.
 */
@Component
public class Sessions {

	private static final String ANSWERS = "answers";

	/** A day, and the hour within which a read may not have been noted. */
	private static final Duration RELEASE_HELD_FOR = Duration.ofHours(25);

	/** Whoever comes back each morning is not kept from new content for that. */
	private static final Duration RELEASE_HELD_AT_MOST = Duration.ofDays(7);

	private final Vault vault;

	private final Releases releases;

	private final Clock clock;

	Sessions(Vault vault, Releases releases, Clock clock) {
		this.vault = vault;
		this.releases = releases;
		this.clock = clock;
	}

	/**
	 * What came of working at a session.
	 *
	 * @param <T> what the work makes
	 * @param result what it made
	 * @param session the session as it is now
	 */
	public record Edited<T>(T result, OpenSession session) {

	}

	/**
	 * What came of working at a session that had not begun.
	 *
	 * @param <T> what the work makes
	 * @param edited what came of it
	 * @param secret what opens the session; null where nothing was to be stored
	 */
	public record Begun<T>(Edited<T> edited, @Nullable Secret secret) {

	}

	/** Works at a new session, which begins if anything is remembered in it. */
	public <T> Begun<T> begin(Function<Draft, T> work) {
		return begin(tryOut(work));
	}

	/** Begins a session with what was tried out, if anything is remembered in it. */
	<T> Begun<T> begin(Edited<T> edited) {
		if (edited.session().sheet().given().isEmpty()) {
			return new Begun<>(edited, null);
		}
		Vault.Created created = this.vault.create(document(edited.session()),
				edited.session().onSharedDevice() ? Lifetime.SHARED : Lifetime.FIRST);
		return new Begun<>(new Edited<>(edited.result(), edited.session().in(created.record())), created.secret());
	}

	/** Works at a session that is stored nowhere. */
	public <T> Edited<T> tryOut(Function<Draft, T> work) {
		Draft draft = Draft.of(this.releases.current(), this.clock.instant());
		T result = work.apply(draft);
		return new Edited<>(result, draft.session());
	}

	/** The session that a secret opens; empty when there is none, or none any more. */
	public Optional<OpenSession> open(Secret secret) {
		return record(secret).flatMap((record) -> in(record, secret));
	}

	/** The record that a secret opens; empty when there is none, or none any more. */
	Optional<OpenRecord> record(Secret secret) {
		return this.vault.open(secret);
	}

	/** The session in a record that a secret opened. */
	Optional<OpenSession> in(OpenRecord record, Secret secret) {
		Optional<OpenSession> found = session(record);
		found.filter(OpenSession::movedToNewRelease).ifPresent((moved) -> edit(secret, (draft) -> {
			draft.moveTo(moved.release());
			return draft;
		}));
		return found;
	}

	/**
	 * Works at a session, which is used by that. The work is repeated on what the winner
	 * left where it lost a race.
	 * @return what came of it; empty when there is no such session, or none any more
	 */
	public <T> Optional<Edited<T>> edit(Secret secret, Function<Draft, T> work) {
		var edited = new AtomicReference<@Nullable Edited<T>>();
		return this.vault.update(secret, (open) -> {
			edited.set(null);
			return session(open).map((session) -> {
				var draft = Draft.of(session, this.clock.instant());
				edited.set(new Edited<>(work.apply(draft), draft.session()));
				return (draft.isChanged() || session.movedToNewRelease()) ? document(draft.session())
						: Map.<String, byte[]>of();
			}).orElse(Map.of());
		})
			.flatMap((open) -> Optional.ofNullable(edited.get())
				.map((done) -> new Edited<>(done.result(), done.session().in(open))));
	}

	/** Asks the holder of a session again what can have changed. */
	void lookBack(Secret secret) {
		edit(secret, (draft) -> {
			draft.lookBack(this.releases.current());
			return draft;
		});
	}

	/** Asks them no more. */
	void leaveLookingBack(Secret secret) {
		edit(secret, (draft) -> {
			draft.leaveLookingBack();
			return draft;
		});
	}

	/** Whether a session is there still. To ask is not to use it. */
	public boolean isKept(Secret secret) {
		return this.vault.isKept(secret);
	}

	/**
	 * How long a session is kept unless it is used: no time at all when there is none. To
	 * ask is not to use it.
	 */
	public Duration timeLeft(Secret secret) {
		return this.vault.timeLeft(secret);
	}

	/**
	 * Forgets a session, and all else that its holder kept; false when there was none.
	 */
	public boolean delete(Secret secret) {
		return this.vault.delete(secret);
	}

	/** Lets a secret open nothing any more. The session stays for what else opens it. */
	public void letGo(Secret secret) {
		this.vault.letGo(secret);
	}

	private static Map<String, byte[]> document(OpenSession session) {
		return Map.of(ANSWERS, AnswersDocument.write(session.sheet(), session.release().checksum()));
	}

	/** Empty where there are no answers, or none that this version can read. */
	private Optional<OpenSession> session(OpenRecord open) {
		return open.document(ANSWERS).flatMap(AnswersDocument::read).map((document) -> {
			Release release = releaseFor(document, open);
			return new OpenSession(release, document.sheet(), open.createdAt(), open.expiresAt(),
					!release.checksum().equals(document.release()), open.lifetime() == Lifetime.SHARED);
		});
	}

	private Release releaseFor(AnswersDocument document, OpenRecord open) {
		Instant answered = document.sheet().lastAnsweredAt().orElse(open.createdAt());
		boolean held = isWithin(RELEASE_HELD_FOR, open.lastUsedAt()) && isWithin(RELEASE_HELD_AT_MOST, answered);
		return held ? this.releases.find(document.release()).orElseGet(this.releases::current)
				: this.releases.current();
	}

	private boolean isWithin(Duration time, Instant since) {
		return this.clock.instant().isBefore(since.plus(time));
	}

}
