package org.morningback.mornings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.diary.Baseline;
import org.morningback.diary.CurrentBaseline;
import org.morningback.diary.CurrentDiary;
import org.morningback.diary.Diary;
import org.morningback.diary.UnreadableDiaryException;
import org.morningback.journey.CurrentVisit;
import org.morningback.journey.Visit;
import org.morningback.mornings.LookBackPageAssembler.Compared;

import org.springframework.stereotype.Component;

/** Begins diaries, and knows whether and when whoever sent a request looks back. */
@Component
class LookBacks {

	private final CurrentVisit visits;

	private final CurrentDiary diaries;

	private final CurrentBaseline baselines;

	private final MorningsWords words;

	LookBacks(CurrentVisit visits, CurrentDiary diaries, CurrentBaseline baselines, MorningsWords words) {
		this.visits = visits;
		this.diaries = diaries;
		this.baselines = baselines;
		this.words = words;
	}

	/**
	 * Where they stand; empty where there is nothing to look back at, or nothing that can
	 * be read.
	 */
	Optional<LookBackStanding> standing(HttpServletRequest request) {
		try {
			return this.diaries.find(request).flatMap((diary) -> standing(diary, request));
		}
		catch (UnreadableDiaryException ex) {
			return Optional.empty();
		}
	}

	/**
	 * On which days to come they look back: counted from when their diary began, or from
	 * today where nobody knows that.
	 */
	List<LocalDate> daysAfter(LocalDate today, ZoneId zone, HttpServletRequest request) {
		LocalDate began = this.baselines.find(request).map((then) -> then.day(zone)).orElse(today);
		return this.words.lookBack()
			.stream()
			.flatMap((rule) -> rule.afterDays().stream())
			.map(began::plusDays)
			.filter((day) -> day.isAfter(today))
			.toList();
	}

	/**
	 * What is compared once all is answered again; empty until then.
	 * @throws UnreadableDiaryException when there is something that cannot be read
	 */
	Optional<Compared> compared(Diary diary, HttpServletRequest request) {
		Visit visit = this.visits.of(request);
		ZoneId zone = Objects.requireNonNull(diary.zone());
		return this.baselines.find(request)
			.flatMap((then) -> visit.release()
				.knowledge()
				.lookBack()
				.flatMap((rule) -> visit.lookingBack()
					.filter((back) -> visit.path().isComplete())
					.map((back) -> new Compared(rule, then, diary, visit, back, zone))));
	}

	/**
	 * Begins a diary with a plan, or takes the plan into the one that is there. How it is
	 * now is kept to be looked back at, in the place of what was looked back at for the
	 * last time.
	 */
	void begin(List<String> plan, HttpServletRequest request) {
		Visit visit = this.visits.of(request);
		var now = new Baseline(this.words.now(), visit.release().checksum(), visit.path().counted());
		boolean overAgain = standing(request).filter(LookBackStanding::isOver).isPresent();
		this.diaries.begin(plan, request);
		this.baselines.keep(now, overAgain, request);
	}

	private Optional<LookBackStanding> standing(Diary diary, HttpServletRequest request) {
		ZoneId zone = diary.zone();
		if (zone == null) {
			return Optional.empty();
		}
		Visit visit = this.visits.of(request);
		LocalDate today = LocalDate.ofInstant(this.words.now(), zone);
		return this.baselines.find(request)
			.flatMap(
					(then) -> this.words.lookBack().map((rule) -> LookBackStanding.of(rule, then, visit, zone, today)));
	}

}
