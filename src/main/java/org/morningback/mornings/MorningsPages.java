package org.morningback.mornings;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.assessment.Assessor;
import org.morningback.diary.CurrentDiary;
import org.morningback.diary.CurrentExperiments;
import org.morningback.diary.Diary;
import org.morningback.diary.UnreadableDiaryException;
import org.morningback.journey.CurrentVisit;
import org.morningback.journey.Visit;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.web.PageTurns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the diary of whoever asks, or why there is none to show: nothing is kept, none
 * has begun, or nobody knows yet when the person's day begins.
 */
@Component
class MorningsPages {

	private static final Logger log = LoggerFactory.getLogger(MorningsPages.class);

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
		return shown.apply(pages)
			.addObject("note", visit.note())
			.addObject("warned", isWarned(visit))
			.addObject("testing", testing);
	}

	/**
	 * Keeps what a form said, or shows it again with all that was sent where that cannot
	 * be stored.
	 * @param work makes another diary of the one that is there
	 */
	ModelAndView keep(BiFunction<Diary, Instant, Diary> work, Supplier<ModelAndView> form, HttpServletRequest request) {
		return stored(() -> goOn(this.diaries.edit(work, request).isPresent() ? "saved" : "", request), form);
	}

	/** The same of anything that is kept beside the diary. */
	static ModelAndView stored(Supplier<ModelAndView> work, Supplier<ModelAndView> form) {
		try {
			return work.get();
		}
		catch (DataAccessException | TransactionException ex) {
			log.error("Mornings could not be stored: {}", ex.getMostSpecificCause().toString());
			ModelAndView again = form.get().addObject("notice", "not-stored");
			again.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
			return again;
		}
	}

	/** A page with a form as it was sent, which is not kept. */
	static ModelAndView refused(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	/**
	 * Goes on to the diary.
	 * @param news what just happened; empty where that is nothing
	 */
	ModelAndView goOn(String news, HttpServletRequest request) {
		String renewed = this.visits.of(request).hasNewContent() ? "renewed" : "";
		String all = Stream.of(news, renewed).filter((one) -> !one.isEmpty()).collect(Collectors.joining("&"));
		return new ModelAndView(PageTurns.GO_ON + MorningsController.MORNINGS + (all.isEmpty() ? "" : "?" + all));
	}

	/** Whether the person told a sign with which nobody waits for the next morning. */
	private static boolean isWarned(Visit visit) {
		KnowledgeBase knowledge = visit.release().knowledge();
		return visit.session()
			.map((open) -> Assessor.assess(knowledge, open.sheet().ofAnyAge(knowledge)).urgency())
			.filter((urgency) -> urgency.atLeast(Urgency.URGENT))
			.isPresent();
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
