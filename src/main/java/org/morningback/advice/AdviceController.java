package org.morningback.advice;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.knowledge.Answers;
import org.morningback.knowledge.QuestionPath;
import org.morningback.session.CurrentSession;
import org.morningback.session.OpenSession;
import org.morningback.session.SessionNote;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the advice once the path is complete; print is the same page. */
@Controller
class AdviceController {

	/** Leads on to the first open step, with an explanation where one is due. */
	private static final String CONTINUE = "redirect:/continue";

	private final CurrentSession sessions;

	private final AdvicePages pages;

	private final Clock clock;

	AdviceController(CurrentSession sessions, AdvicePages pages, Clock clock) {
		this.sessions = sessions;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/advice")
	ModelAndView advice(HttpServletRequest request, Locale locale) {
		Optional<OpenSession> session = this.sessions.find(request);
		boolean contentChanged = session.filter(OpenSession::movedToNewRelease).isPresent();
		return session.flatMap((open) -> advice(open, locale))
			.orElseGet(() -> new ModelAndView(contentChanged ? CONTINUE + "?notice=content-changed" : CONTINUE));
	}

	private Optional<ModelAndView> advice(OpenSession session, Locale locale) {
		Answers answers = session.answers(this.clock.instant());
		if (!QuestionPath.through(session.release().knowledge(), answers).isComplete()) {
			return Optional.empty();
		}
		return Optional.of(new ModelAndView("advice/advice", "page", this.pages.page(session, answers, locale))
			.addObject("contentChanged", session.movedToNewRelease())
			.addObject("note", SessionNote.of(Optional.of(session), false)));
	}

}
