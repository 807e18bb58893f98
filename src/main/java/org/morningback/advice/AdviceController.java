package org.morningback.advice;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.session.CurrentSession;
import org.morningback.session.OpenSession;
import org.morningback.session.SessionNote;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the advice once the path is complete. */
@Controller
class AdviceController {

	private final CurrentSession sessions;

	private final AdvisedSessions advised;

	private final AdvicePages pages;

	AdviceController(CurrentSession sessions, AdvisedSessions advised, AdvicePages pages) {
		this.sessions = sessions;
		this.advised = advised;
		this.pages = pages;
	}

	@GetMapping("/advice")
	ModelAndView advice(HttpServletRequest request, Locale locale) {
		return shown(request, locale,
				(advised) -> page("advice/advice", advised).addObject("change", this.pages.change(advised))
					.addObject("contentChanged", advised.session().movedToNewRelease()));
	}

	/** The plan, or what to say, as text to send or to paste. */
	@GetMapping("/advice/text")
	ModelAndView text(HttpServletRequest request, Locale locale) {
		return shown(request, locale, (advised) -> page("advice/text", advised));
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
			.orElseGet(() -> new ModelAndView(AdvisedSessions.wayOn(session)));
	}

	private ModelAndView page(String template, AdvisedSession advised) {
		return new ModelAndView(template, "page", this.pages.page(advised)).addObject("note",
				SessionNote.of(Optional.of(advised.session()), false));
	}

}
