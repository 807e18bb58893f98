package org.morningback.questionnaire;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.morningback.journey.CurrentCode;
import org.morningback.journey.CurrentSession;
import org.morningback.journey.CurrentVisit;
import org.morningback.journey.Visit;
import org.morningback.release.Releases;
import org.morningback.web.PageTurns;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is kept of a person's answers, and how to be rid of it. */
@Controller
class MyAnswersController {

	private final CurrentVisit visits;

	private final CurrentSession sessions;

	private final CurrentCode codes;

	private final Releases releases;

	private final Clock clock;

	MyAnswersController(CurrentVisit visits, CurrentSession sessions, CurrentCode codes, Releases releases,
			Clock clock) {
		this.visits = visits;
		this.sessions = sessions;
		this.codes = codes;
		this.releases = releases;
		this.clock = clock;
	}

	@GetMapping("/my-answers")
	ModelAndView show(HttpServletRequest request) {
		Visit visit = this.visits.of(request);
		return new ModelAndView("questionnaire/my-answers", "page", MyAnswersPage.of(visit, this.clock.getZone()))
			.addObject("hasWords", !this.codes.words(request).isEmpty())
			.addObject("note", visit.note());
	}

	@PostMapping("/my-answers/keep")
	String keep(HttpServletRequest request, HttpServletResponse response) {
		if (!this.visits.of(request).note().onSharedDevice()) {
			this.sessions.keep(request, response);
		}
		return Purpose.of(request).returnTo().equals("advice") ? PageTurns.GO_ON + "/advice?kept"
				: PageTurns.GO_ON + "/my-answers?kept";
	}

	/**
	 * Opening a session is using it, which keeps it for its full time again; the page
	 * stays, unless it asks to be shown again.
	 */
	@PostMapping("/my-answers/extend")
	Object extend(HttpServletRequest request) {
		String returnTo = Purpose.of(request).returnTo();
		if (this.sessions.find(request).isEmpty()) {
			return new ModelAndView(PageTurns.GO_ON + "/continue");
		}
		return returnTo.isEmpty() ? ResponseEntity.noContent().build()
				: new ModelAndView(PageTurns.GO_ON + '/' + returnTo + "?extended");
	}

	/** Changes what the pages say, and no answer. */
	@PostMapping("/my-answers/about")
	String about(HttpServletRequest request) {
		this.sessions.answerFor(Purpose.of(request).forSomeoneElse(), request);
		return PageTurns.GO_ON + "/my-answers";
	}

	@PostMapping("/my-answers/delete")
	String delete(HttpServletRequest request, HttpServletResponse response) {
		this.sessions.delete(request, response);
		return PageTurns.GO_ON + "/my-answers?deleted";
	}

	@PostMapping("/my-answers/start-again")
	String startAgain(HttpServletRequest request, HttpServletResponse response) {
		boolean forSomeoneElse = Purpose.of(request).forSomeoneElse()
				|| this.visits.of(request).note().forSomeoneElse();
		this.sessions.delete(request, response);
		return PageTurns.GO_ON + "/steps/" + this.releases.current().knowledge().steps().findFirst().orElseThrow().id()
				+ (forSomeoneElse ? '?' + Purpose.FOR_SOMEONE_ELSE : "");
	}

}
