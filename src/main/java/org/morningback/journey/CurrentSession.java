package org.morningback.journey;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.morningback.vault.OpenRecord;
import org.morningback.vault.Secret;
import org.morningback.vault.SecretCookie;

import org.springframework.stereotype.Component;

/** The session of the browser that sent a request; a request opens it once. */
@Component
public class CurrentSession {

	private static final String BEGUN = CurrentSession.class.getName() + ".begun";

	private static final String KEPT = CurrentSession.class.getName() + ".kept";

	private static final String RECORD = CurrentSession.class.getName() + ".record";

	private static final String FOUND = CurrentSession.class.getName() + ".found";

	private final Sessions sessions;

	private final SecretCookie cookie;

	CurrentSession(Sessions sessions, SecretCookie cookie) {
		this.sessions = sessions;
		this.cookie = cookie;
	}

	/** The browser's session; empty when it has none, or none any more. */
	public Optional<OpenSession> find(HttpServletRequest request) {
		if (request.getAttribute(FOUND) instanceof Optional<?> found) {
			return found.map(OpenSession.class::cast);
		}
		Optional<OpenSession> found = secret(request)
			.flatMap((secret) -> record(request).flatMap((record) -> this.sessions.in(record, secret)));
		request.setAttribute(FOUND, found);
		return found;
	}

	/**
	 * The record that the session lies in, with what else its holder keeps; empty when
	 * there is none, or none any more.
	 */
	public Optional<OpenRecord> record(HttpServletRequest request) {
		if (request.getAttribute(RECORD) instanceof Optional<?> opened) {
			return opened.map(OpenRecord.class::cast);
		}
		Optional<OpenRecord> opened = secret(request).flatMap(this.sessions::record);
		request.setAttribute(RECORD, opened);
		return opened;
	}

	/** Whether the browser brings a session, which may have ended. */
	public boolean isClaimed(HttpServletRequest request) {
		return this.cookie.read(request).isPresent();
	}

	/**
	 * Whether the browser brings a session that is there still. To ask is not to use it.
	 */
	public boolean isKept(HttpServletRequest request) {
		return (request.getAttribute(FOUND) instanceof Optional<?> found) ? found.isPresent()
				: secret(request).filter(this.sessions::isKept).isPresent();
	}

	/**
	 * How long the browser's session is kept unless it is used. To ask is not to use it.
	 */
	public Duration timeLeft(HttpServletRequest request) {
		return secret(request).map(this.sessions::timeLeft).orElse(Duration.ZERO);
	}

	/** Notes for whom the browser's session is answered. */
	public void answerFor(boolean someoneElse, HttpServletRequest request) {
		secret(request).ifPresent((secret) -> this.sessions.edit(secret, (draft) -> {
			draft.answerFor(someoneElse);
			return draft;
		}));
		forget(request);
	}

	/** Asks again what can have changed, by the rules of today. */
	public void lookBack(HttpServletRequest request) {
		secret(request).ifPresent(this.sessions::lookBack);
		forget(request);
	}

	/** Asks it no more: the earlier answers count again. */
	public void leaveLookingBack(HttpServletRequest request) {
		secret(request).ifPresent(this.sessions::leaveLookingBack);
		forget(request);
	}

	/** Whether the browser keeps the session beyond its closing. */
	public boolean isKeptBeyondClosing(HttpServletRequest request) {
		return request.getAttribute(KEPT) != null || this.cookie.isKept(request);
	}

	/** Keeps the browser's session beyond its closing, from now for its full time. */
	public void keep(HttpServletRequest request, HttpServletResponse response) {
		secret(request).filter((secret) -> isKept(request)).ifPresent((secret) -> {
			this.cookie.writeAndKeep(secret, request, response);
			request.setAttribute(KEPT, true);
		});
	}

	/** Forgets the browser's session, in the database and in the browser. */
	public void delete(HttpServletRequest request, HttpServletResponse response) {
		this.cookie.read(request).ifPresent(this.sessions::delete);
		end(request, response);
	}

	/** Forgets it in the browser. The session stays for what else opens it. */
	void close(HttpServletRequest request, HttpServletResponse response) {
		this.cookie.read(request).ifPresent(this.sessions::letGo);
		end(request, response);
	}

	private void end(HttpServletRequest request, HttpServletResponse response) {
		this.cookie.clear(request, response);
		forget(request);
		request.setAttribute(FOUND, Optional.empty());
	}

	/**
	 * Whether the browser, since it was opened, had a session that was deleted. What it
	 * remembers of forms may be from before.
	 */
	public boolean wasDeleted(HttpServletRequest request) {
		return this.cookie.wasCleared(request);
	}

	/** Hands the browser what opens the session that this request began. */
	void begin(Secret secret, HttpServletRequest request, HttpServletResponse response) {
		this.cookie.write(secret, request, response);
		request.setAttribute(BEGUN, secret);
		forget(request);
	}

	/** The same in place of what the browser had, which nothing opens any more. */
	void replace(Secret secret, HttpServletRequest request, HttpServletResponse response) {
		secret(request).ifPresent(this.sessions::letGo);
		begin(secret, request, response);
	}

	/** What was found before is another session than the one that is there now. */
	static void forget(HttpServletRequest request) {
		request.removeAttribute(RECORD);
		request.removeAttribute(FOUND);
		request.removeAttribute(CurrentVisit.VISIT);
	}

	/**
	 * What this request began, which its cookies cannot tell, or what the browser sent.
	 */
	public Optional<Secret> secret(HttpServletRequest request) {
		return (request.getAttribute(BEGUN) instanceof Secret begun) ? Optional.of(begun) : this.cookie.read(request);
	}

}
