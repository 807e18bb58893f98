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

	/** Leads on to the first open step, with an explanation where one is due. */
	private static final String CONTINUE = "redirect:/continue";

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
		boolean contentChanged = session.filter(OpenSession::movedToNewRelease).isPresent();
		return session.flatMap((open) -> this.advised.of(open, locale))
			.map(this::advice)
			.orElseGet(() -> new ModelAndView(contentChanged ? CONTINUE + "?notice=content-changed" : CONTINUE));
	}

	private ModelAndView advice(AdvisedSession advised) {
		return new ModelAndView("advice/advice", "page", this.pages.page(advised))
			.addObject("alternatives", this.pages.alternatives(advised))
			.addObject("change", this.pages.change(advised))
			.addObject("contentChanged", advised.session().movedToNewRelease())
			.addObject("note", SessionNote.of(Optional.of(advised.session()), false));
	}

}
