package org.morningback.diary;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.journey.CurrentSession;

import org.springframework.stereotype.Component;

/** The diary of the browser that sent a request; a request opens it once. */
@Component
public class CurrentDiary {

	private static final String FOUND = CurrentDiary.class.getName() + ".found";

	private final CurrentSession sessions;

	private final Diaries diaries;

	private final Baselines baselines;

	private final Clock clock;

	CurrentDiary(CurrentSession sessions, Diaries diaries, Baselines baselines, Clock clock) {
		this.sessions = sessions;
		this.diaries = diaries;
		this.baselines = baselines;
		this.clock = clock;
	}

	/**
	 * The browser's diary; empty when it has none, or none any more.
	 * @throws UnreadableDiaryException when it has one that cannot be read
	 */
	public Optional<Diary> find(HttpServletRequest request) {
		if (request.getAttribute(FOUND) instanceof Optional<?> found) {
			return found.map(Diary.class::cast);
		}
		return note(this.sessions.record(request).flatMap(this.diaries::in), request);
	}

	/**
	 * The last two weeks of the browser's diary; empty where it has none that can be read
	 * and tells a day.
	 */
	public Optional<Fortnight> fortnight(HttpServletRequest request) {
		try {
			return find(request).flatMap((diary) -> diary.openAt(this.clock.instant())
				.map((open) -> Fortnight.upTo(open.today(), diary))
				.filter((fortnight) -> fortnight.scored() > 0));
		}
		catch (UnreadableDiaryException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Begins a diary beside the browser's answers, or renews the plan in it. How it is
	 * now is kept from the first time on.
	 * @param overAgain whether to keep how it is now in the place of how it was
	 */
	public Optional<Diary> begin(List<String> plan, Baseline now, boolean overAgain, HttpServletRequest request) {
		return note(this.sessions.secret(request).flatMap((secret) -> {
			Optional<Diary> begun = this.diaries.begin(secret, plan);
			this.baselines.keep(secret, now, overAgain);
			return begun;
		}), request);
	}

	/**
	 * How it was when the browser's diary began; empty where that was not kept.
	 * @throws UnreadableDiaryException when it was, and cannot be read
	 */
	public Optional<Baseline> baseline(HttpServletRequest request) {
		return this.sessions.record(request).flatMap(this.baselines::in);
	}

	/**
	 * Changes the browser's diary.
	 * @param work makes another one of it, at a moment
	 * @return the diary now; empty when there is none, or none any more
	 */
	public Optional<Diary> edit(BiFunction<Diary, Instant, Diary> work, HttpServletRequest request) {
		Instant now = this.clock.instant();
		return note(this.sessions.secret(request)
			.flatMap((secret) -> this.diaries.edit(secret, (diary) -> work.apply(diary, now))), request);
	}

	/** What comes after in the same request sees what it brought. */
	private static Optional<Diary> note(Optional<Diary> diary, HttpServletRequest request) {
		request.setAttribute(FOUND, diary);
		return diary;
	}

}
