package org.morningback.advice;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.diary.CurrentDiary;
import org.morningback.journey.CurrentVisit;
import org.morningback.journey.Visit;
import org.morningback.render.pdf.PaperSize;
import org.morningback.render.pdf.PaperStyle;
import org.morningback.render.pdf.PrintDocument;
import org.morningback.render.pdf.PrintDocumentPresenter;
import org.morningback.web.PageTurns;
import org.morningback.web.limits.Limited;
import org.morningback.web.limits.LimitedTo;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The papers that come with the advice, each as a page and as a file. */
@Controller
class PaperController {

	private static final String NAMES = "{name:print|bedside-card|clinician}";

	private final CurrentVisit visits;

	private final SessionAssessor advised;

	private final AdvicePapers advice;

	private final PrintDocumentPresenter papers;

	private final CurrentDiary diaries;

	PaperController(CurrentVisit visits, SessionAssessor advised, AdvicePapers advice, PrintDocumentPresenter papers,
			CurrentDiary diaries) {
		this.diaries = diaries;
		this.visits = visits;
		this.advised = advised;
		this.advice = advice;
		this.papers = papers;
	}

	@GetMapping("/advice/" + NAMES)
	ModelAndView page(@PathVariable String name, @RequestParam(defaultValue = "STANDARD") PaperStyle style,
			HttpServletRequest request, Locale locale) {
		return paper(name, PaperSize.A4, style, request, locale, this.papers::page);
	}

	@LimitedTo(Limited.PAPERS)
	@GetMapping("/advice/" + NAMES + ".pdf")
	ModelAndView file(@PathVariable String name, @RequestParam(defaultValue = "A4") PaperSize size,
			@RequestParam(defaultValue = "STANDARD") PaperStyle style, HttpServletRequest request, Locale locale) {
		return paper(name, size, style, request, locale, this.papers::file);
	}

	private ModelAndView paper(String name, PaperSize size, PaperStyle style, HttpServletRequest request, Locale locale,
			Function<PrintDocument, ModelAndView> made) {
		Visit visit = this.visits.of(request);
		return this.advised.of(visit, locale)
			.map((advised) -> AdvicePapers.tellsOfMornings(name) ? advised.with(this.diaries.summary(request))
					: advised)
			.map((advised) -> made.apply(this.advice.paper(name, size, style, advised)))
			.map((view) -> view.addObject("note", visit.note()).addObject("styles", PaperStyle.values()))
			.orElseGet(() -> new ModelAndView(PageTurns.GO_ON + "/continue"));
	}

}
