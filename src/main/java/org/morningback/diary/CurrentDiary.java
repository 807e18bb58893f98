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

	private final CurrentExperiments experiments;

	private final Clock clock;

	CurrentDiary(CurrentSession sessions, Diaries diaries, CurrentExperiments experiments, Clock clock) {
		this.experiments = experiments;
		this.sessions = sessions;
		this.diaries = diaries;
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
	 * What the browser's diary comes to; empty where it has none that can be read and
	 * tells a day of the last two weeks.
	 */
	public Optional<DiarySummary> summary(HttpServletRequest request) {
		try {
			return find(request).flatMap((diary) -> diary.openAt(this.clock.instant())
				.map((open) -> DiarySummary.of(diary, open, this.experiments.find(request)))
				.filter((summary) -> summary.fortnight().scored() > 0));
		}
		catch (UnreadableDiaryException ex) {
			return Optional.empty();
		}
	}

	/** Begins a diary beside the browser's answers, or renews the plan in it. */
	public Optional<Diary> begin(List<String> plan, HttpServletRequest request) {
		return note(this.sessions.secret(request).flatMap((secret) -> this.diaries.begin(secret, plan)), request);
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
