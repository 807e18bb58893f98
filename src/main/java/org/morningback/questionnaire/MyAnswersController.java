package org.morningback.questionnaire;

import java.net.URI;
import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.morningback.knowledge.Releases;
import org.morningback.session.CurrentSession;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is kept of a person's answers, and how to be rid of it. */
@Controller
class MyAnswersController {

	private final Releases releases;

	private final CurrentSession sessions;

	private final Clock clock;

	MyAnswersController(Releases releases, CurrentSession sessions, Clock clock) {
		this.releases = releases;
		this.sessions = sessions;
		this.clock = clock;
	}

	@GetMapping("/my-answers")
	ModelAndView show(HttpServletRequest request) {
		Visit visit = visit(request);
		return new ModelAndView("questionnaire/my-answers", "page", MyAnswersPage.of(visit)).addObject("contentChanged",
				visit.hasNewContent());
	}

	@PostMapping("/my-answers/keep")
	String keep(HttpServletRequest request, HttpServletResponse response) {
		this.sessions.keep(request, response);
		return "redirect:/my-answers?kept";
	}

	/**
	 * Opening a session is using it, which keeps it for its full time again; the page
	 * stays.
	 */
	@PostMapping("/my-answers/extend")
	ResponseEntity<Void> extend(HttpServletRequest request) {
		return this.sessions.find(request)
			.map((session) -> ResponseEntity.ok().<Void>build())
			.orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
				.location(URI.create(request.getContextPath() + "/continue"))
				.build());
	}

	@PostMapping("/my-answers/delete")
	String delete(HttpServletRequest request, HttpServletResponse response) {
		this.sessions.delete(request, response);
		return "redirect:/my-answers?deleted";
	}

	@PostMapping("/my-answers/start-again")
	String startAgain(HttpServletRequest request, HttpServletResponse response) {
		this.sessions.delete(request, response);
		return "redirect:/steps/" + this.releases.current().knowledge().steps().findFirst().orElseThrow().id();
	}

	private Visit visit(HttpServletRequest request) {
		return Visit.of(this.sessions.find(request), this.releases.current(), this.clock.instant());
	}

}
