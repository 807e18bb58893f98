package org.morningback.journey;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/** The session of the browser that sent a request. */
@Component
public class CurrentSession {

	private static final String BEGUN = CurrentSession.class.getName() + ".begun";

	private final Sessions sessions;

	private final SessionCookie cookie;

	CurrentSession(Sessions sessions, SessionCookie cookie) {
		this.sessions = sessions;
		this.cookie = cookie;
	}

	/** The browser's session; empty when it has none, or none any more. */
	public Optional<OpenSession> find(HttpServletRequest request) {
		return secret(request).flatMap(this.sessions::open);
	}

	/** Whether the browser brings a session, which may have ended. */
	public boolean isClaimed(HttpServletRequest request) {
		return secret(request).isPresent();
	}

	/** Whether the browser brings a session that is there still. */
	public boolean isKept(HttpServletRequest request) {
		return secret(request).filter(this.sessions::isKept).isPresent();
	}

	/**
	 * How long the browser's session is kept unless it is used. To ask is not to use it.
	 */
	public Duration timeLeft(HttpServletRequest request) {
		return secret(request).map(this.sessions::timeLeft).orElse(Duration.ZERO);
	}

	/** Adds answers to the browser's session, which begins here if it has none. */
	public OpenSession remember(HttpServletRequest request, HttpServletResponse response, Submission sent) {
		return secret(request).flatMap((secret) -> this.sessions.remember(secret, sent)).orElseGet(() -> {
			OpenSession begun = this.sessions.begin(sent);
			this.cookie.write(begun.secret(), request, response);
			request.setAttribute(BEGUN, begun.secret());
			return begun;
		});
	}

	/** Notes for whom the browser's session is answered. */
	public void answerFor(boolean someoneElse, HttpServletRequest request) {
		secret(request).ifPresent((secret) -> this.sessions.answerFor(someoneElse, secret));
	}

	/** Whether the browser keeps the session beyond its closing. */
	public boolean isKeptBeyondClosing(HttpServletRequest request) {
		return this.cookie.isKept(request);
	}

	/** Keeps the browser's session beyond its closing, from now for its full time. */
	public void keep(HttpServletRequest request, HttpServletResponse response) {
		secret(request).filter(this.sessions::isKept)
			.ifPresent((secret) -> this.cookie.writeAndKeep(secret, request, response));
	}

	/** Forgets the browser's session, in the database and in the browser. */
	public void delete(HttpServletRequest request, HttpServletResponse response) {
		this.cookie.read(request).ifPresent(this.sessions::delete);
		this.cookie.clear(request, response);
	}

	/**
	 * What this request began, which its cookies cannot tell, or what the browser sent.
	 */
	private Optional<SessionSecret> secret(HttpServletRequest request) {
		return (request.getAttribute(BEGUN) instanceof SessionSecret begun) ? Optional.of(begun)
				: this.cookie.read(request);
	}

}
