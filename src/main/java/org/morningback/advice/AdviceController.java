package org.morningback.advice;

import java.util.Locale;
import java.util.Optional;

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
		Optional<OpenSession> session = this.sessions.find(request);
		return session.flatMap((open) -> this.advised.of(open, locale))
			.map(this::advice)
			.orElseGet(() -> new ModelAndView(AdvisedSessions.wayOn(session)));
	}

	private ModelAndView advice(AdvisedSession advised) {
		return new ModelAndView("advice/advice", "page", this.pages.page(advised))
			.addObject("alternatives", this.pages.alternatives(advised))
			.addObject("change", this.pages.change(advised))
			.addObject("contentChanged", advised.session().movedToNewRelease())
			.addObject("note", SessionNote.of(Optional.of(advised.session()), false));
	}

}
