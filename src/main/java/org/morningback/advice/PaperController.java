package org.morningback.advice;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.knowledge.Answers;
import org.morningback.knowledge.QuestionPath;
import org.morningback.paper.Paper;
import org.morningback.paper.PaperSize;
import org.morningback.paper.PaperStyle;
import org.morningback.paper.Papers;
import org.morningback.session.CurrentSession;
import org.morningback.session.OpenSession;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The papers that come with the advice, each as a page and as a file. */
@Controller
class PaperController {

	private static final String NAMES = "{name:print|bedside-card|clinician}";

	private final CurrentSession sessions;

	private final AdvicePapers advice;

	private final Papers papers;

	private final Clock clock;

	PaperController(CurrentSession sessions, AdvicePapers advice, Papers papers, Clock clock) {
		this.sessions = sessions;
		this.advice = advice;
		this.papers = papers;
		this.clock = clock;
	}

	@GetMapping("/advice/" + NAMES)
	ModelAndView page(@PathVariable String name, @RequestParam(defaultValue = "STANDARD") PaperStyle style,
			HttpServletRequest request, Locale locale) {
		return paper(name, PaperSize.A4, style, request, locale).map(this.papers::page)
			.orElseGet(PaperController::goOn);
	}

	@GetMapping("/advice/" + NAMES + ".pdf")
	ModelAndView file(@PathVariable String name, @RequestParam(defaultValue = "A4") PaperSize size,
			@RequestParam(defaultValue = "STANDARD") PaperStyle style, HttpServletRequest request, Locale locale) {
		return paper(name, size, style, request, locale).map(this.papers::file).orElseGet(PaperController::goOn);
	}

	private Optional<Paper> paper(String name, PaperSize size, PaperStyle style, HttpServletRequest request,
			Locale locale) {
		return this.sessions.find(request).flatMap((session) -> paper(name, size, style, session, locale));
	}

	private Optional<Paper> paper(String name, PaperSize size, PaperStyle style, OpenSession session, Locale locale) {
		Answers answers = session.answers(this.clock.instant());
		return Optional.of(answers)
			.filter((given) -> QuestionPath.through(session.release().knowledge(), given).isComplete())
			.map((given) -> this.advice.paper(name, size, style, session, given, locale));
	}

	private static ModelAndView goOn() {
		return new ModelAndView("redirect:/continue");
	}

}
