package org.morningback.questionnaire;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.morningback.journey.CodeEntry;
import org.morningback.journey.CurrentCode;
import org.morningback.journey.CurrentVisit;
import org.morningback.journey.Visit;
import org.morningback.web.PageTurns;
import org.morningback.web.limits.Limited;
import org.morningback.web.limits.LimitedTo;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Six words to come back with on any device: shows, replaces and removes them, and takes
 * them. They are sent in forms only, so that no address and no log has them.
 */
@Controller
class CodeController {

	private static final String SHOWN = "/my-answers/code";

	private final CurrentVisit visits;

	private final CurrentCode codes;

	private final Clock clock;

	CodeController(CurrentVisit visits, CurrentCode codes, Clock clock) {
		this.visits = visits;
		this.codes = codes;
		this.clock = clock;
	}

	@GetMapping(SHOWN)
	ModelAndView show(HttpServletRequest request) {
		Visit visit = this.visits.of(request);
		if (visit.session().isEmpty()) {
			return new ModelAndView(PageTurns.GO_ON + "/my-answers");
		}
		return new ModelAndView("questionnaire/code", "words", this.codes.words(request))
			.addObject("page", MyAnswersPage.of(visit, this.clock.getZone()))
			.addObject("note", visit.note());
	}

	/** Gives words, other ones each time. */
	@PostMapping(SHOWN)
	@LimitedTo(Limited.CODES)
	String issue(HttpServletRequest request) {
		this.codes.issue(request);
		return PageTurns.GO_ON + SHOWN;
	}

	@PostMapping(SHOWN + "/remove")
	String remove(HttpServletRequest request) {
		this.codes.revoke(request);
		return PageTurns.GO_ON + SHOWN;
	}

	@PostMapping("/my-answers/close")
	String close(HttpServletRequest request, HttpServletResponse response) {
		this.codes.close(request, response);
		return PageTurns.GO_ON + "/my-answers?closed";
	}

	@GetMapping("/come-back")
	ModelAndView ask(HttpServletRequest request) {
		return asked(request, "");
	}

	@PostMapping("/come-back")
	@LimitedTo(Limited.CODES)
	ModelAndView enter(@RequestParam(defaultValue = "") String code, HttpServletRequest request,
			HttpServletResponse response) {
		CodeEntry entry = this.codes.enter(code, request, response);
		if (entry.kind() == CodeEntry.Kind.OPENED) {
			return new ModelAndView(PageTurns.GO_ON + "/continue");
		}
		ModelAndView again = asked(request, code).addObject("entry", entry);
		boolean wait = entry.kind() == CodeEntry.Kind.TOO_MANY;
		if (wait) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(entry.pause().plusMillis(999).toSeconds()));
		}
		again.setStatus(wait ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT);
		return again;
	}

	private ModelAndView asked(HttpServletRequest request, String typed) {
		Visit visit = this.visits.of(request);
		return new ModelAndView("questionnaire/come-back", "typed", typed)
			.addObject("holdsAnswers", visit.session().isPresent())
			.addObject("note", visit.note());
	}

}
