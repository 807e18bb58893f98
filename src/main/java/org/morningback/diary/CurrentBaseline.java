package org.morningback.diary;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.journey.CurrentSession;

import org.springframework.stereotype.Component;

/** How it was when the diary of the browser that sent a request began. */
@Component
public class CurrentBaseline {

	private static final String FOUND = CurrentBaseline.class.getName() + ".found";

	private final CurrentSession sessions;

	private final Baselines baselines;

	CurrentBaseline(CurrentSession sessions, Baselines baselines) {
		this.sessions = sessions;
		this.baselines = baselines;
	}

	/**
	 * How it was; empty where that was not kept.
	 * @throws UnreadableDiaryException when it was, and cannot be read
	 */
	public Optional<Baseline> find(HttpServletRequest request) {
		if (request.getAttribute(FOUND) instanceof Optional<?> found) {
			return found.map(Baseline.class::cast);
		}
		return this.sessions.record(request).flatMap(this.baselines::in);
	}

	/**
	 * Keeps how it is now, where nothing is kept yet. What comes after in the same
	 * request sees it.
	 * @param overAgain whether to keep it in the place of what is kept, too
	 * @throws UnreadableDiaryException when something is kept that cannot be read
	 */
	public void keep(Baseline now, boolean overAgain, HttpServletRequest request) {
		request.setAttribute(FOUND,
				this.sessions.secret(request).flatMap((secret) -> this.baselines.keep(secret, now, overAgain)));
	}

}
