package org.morningback.advice;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.journey.CurrentSession;
import org.morningback.journey.OpenSession;
import org.morningback.journey.SessionNote;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the advice once the path is complete. */
@Controller
class AdviceController {

	private final CurrentSession sessions;

	private final SessionAssessor advised;

	private final AdvicePageAssembler pages;

	private final ClinicianPageAssembler reports;

	AdviceController(CurrentSession sessions, SessionAssessor advised, AdvicePageAssembler pages,
			ClinicianPageAssembler reports) {
		this.sessions = sessions;
		this.advised = advised;
		this.pages = pages;
		this.reports = reports;
	}

	@GetMapping("/advice")
	ModelAndView advice(HttpServletRequest request, Locale locale) {
		return shown(request, locale,
				(advised) -> page("advice/advice", advised).addObject("change", this.pages.change(advised))
					.addObject("contentChanged", advised.session().movedToNewRelease()));
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
				(advised) -> new ModelAndView("advice/what-if", "alternatives", this.pages.alternatives(advised)));
	}

	private ModelAndView shown(HttpServletRequest request, Locale locale, Function<AdvisedSession, ModelAndView> view) {
		Optional<OpenSession> session = this.sessions.find(request);
		return session.flatMap((open) -> this.advised.of(open, locale))
			.map(view)
			.orElseGet(() -> new ModelAndView(SessionAssessor.wayOn(session)));
	}

	private ModelAndView page(String template, AdvisedSession advised) {
		AdvicePage page = this.pages.page(advised);
		return new ModelAndView(template, "page", page)
			.addObject("note", SessionNote.of(Optional.of(advised.session()), false))
			.addObject("busy", page.urgency().isForNow() ? "help" : null);
	}

}
