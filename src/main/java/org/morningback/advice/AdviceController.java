package org.morningback.advice;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.journey.CurrentVisit;
import org.morningback.journey.Visit;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the advice once the path is complete. */
@Controller
class AdviceController {

	private final CurrentVisit visits;

	private final SessionAssessor advised;

	private final AdvicePageAssembler pages;

	private final ClinicianPageAssembler reports;

	AdviceController(CurrentVisit visits, SessionAssessor advised, AdvicePageAssembler pages,
			ClinicianPageAssembler reports) {
		this.visits = visits;
		this.advised = advised;
		this.pages = pages;
		this.reports = reports;
	}

	@GetMapping("/advice")
	ModelAndView advice(HttpServletRequest request, Locale locale) {
		Visit visit = this.visits.of(request);
		return this.advised.advise(visit, locale)
			.map((advised) -> page("advice/advice", advised).addObject("change", this.pages.change(advised))
				.addObject("lookedBack", visit.lookingBack().isPresent()))
			.orElseGet(() -> new ModelAndView(SessionAssessor.wayOn(visit)));
	}

	/** The plan, what to say when booking, or what the doctor needs, to send or paste. */
	@GetMapping("/advice/text")
	ModelAndView text(@RequestParam(defaultValue = "plan") String what, HttpServletRequest request, Locale locale) {
		return shown(request, locale, (advised) -> page("advice/text", advised).addObject("what", what)
			.addObject("report", this.reports.page(advised)));
	}

	/** What would change it: judged for those who ask. */
	@GetMapping("/advice/what-if")
	ModelAndView whatIf(HttpServletRequest request, Locale locale) {
		return shown(request, locale,
				(advised) -> new ModelAndView("advice/what-if", "alternatives", this.pages.alternatives(advised))
					.addObject("note", advised.visit().note()));
	}

	private ModelAndView shown(HttpServletRequest request, Locale locale, Function<AdvisedSession, ModelAndView> view) {
		Visit visit = this.visits.of(request);
		return this.advised.of(visit, locale).map(view).orElseGet(() -> new ModelAndView(SessionAssessor.wayOn(visit)));
	}

	private ModelAndView page(String template, AdvisedSession advised) {
		AdvicePage page = this.pages.page(advised);
		return new ModelAndView(template, "page", page).addObject("note", advised.visit().note())
			.addObject("busy", page.urgency().isForNow() ? "help" : null);
	}

}
