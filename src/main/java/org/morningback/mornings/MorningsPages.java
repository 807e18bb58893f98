package org.morningback.mornings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.diary.CurrentDiary;
import org.morningback.diary.CurrentExperiments;
import org.morningback.diary.Diary;
import org.morningback.diary.UnreadableDiaryException;
import org.morningback.journey.CurrentVisit;
import org.morningback.journey.Visit;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the diary of whoever asks, or why there is none to show: nothing is kept, none
 * has begun, or nobody knows yet when the person's day begins.
 */
@Component
class MorningsPages {

	private final CurrentVisit visits;

	private final CurrentDiary diaries;

	private final CurrentExperiments experiments;

	private final MorningsWords words;

	MorningsPages(CurrentVisit visits, CurrentDiary diaries, CurrentExperiments experiments, MorningsWords words) {
		this.visits = visits;
		this.diaries = diaries;
		this.experiments = experiments;
		this.words = words;
	}

	ModelAndView show(HttpServletRequest request, Locale locale, Function<MorningsPageAssembler, ModelAndView> shown) {
		Visit visit = this.visits.of(request);
		if (visit.session().isEmpty()) {
			return view("nothing-kept", visit);
		}
		try {
			return show(visit, request, locale, shown);
		}
		catch (UnreadableDiaryException ex) {
			ModelAndView unreadable = view("unreadable", visit);
			unreadable.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
			return unreadable;
		}
	}

	private ModelAndView show(Visit visit, HttpServletRequest request, Locale locale,
			Function<MorningsPageAssembler, ModelAndView> shown) {
		Optional<Diary> diary = this.diaries.find(request);
		if (diary.isEmpty()) {
			return view("begin", visit).addObject("complete", visit.path().isComplete());
		}
		if (diary.get().zone() == null) {
			return zones(request, locale);
		}
		MorningsPageAssembler pages = this.words.pages(diary.get(), visit.release(), locale);
		boolean testing = this.experiments.find(request).isBusy(diary.get(), pages.open());
		return shown.apply(pages).addObject("note", visit.note()).addObject("testing", testing);
	}

	/** Asks where the person is. */
	ModelAndView zones(HttpServletRequest request, Locale locale) {
		Visit visit = this.visits.of(request);
		return view("zone", visit).addObject("page", this.words.zones(visit.release(), locale));
	}

	private static ModelAndView view(String name, Visit visit) {
		return new ModelAndView("mornings/" + name, "note", visit.note());
	}

}
