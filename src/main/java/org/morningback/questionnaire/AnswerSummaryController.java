package org.morningback.questionnaire;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.journey.CurrentVisit;
import org.morningback.journey.Visit;
import org.morningback.knowledge.words.Transcript;
import org.morningback.release.RegionalWordings;
import org.morningback.web.PageTurns;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the answers given so far, each with a way to change it. */
@Controller
class AnswerSummaryController {

	private final CurrentVisit visits;

	private final RegionalWordings wordings;

	AnswerSummaryController(CurrentVisit visits, RegionalWordings wordings) {
		this.visits = visits;
		this.wordings = wordings;
	}

	@GetMapping("/check")
	ModelAndView check(HttpServletRequest request, Locale locale) {
		Visit visit = this.visits.of(request);
		if (visit.session().isEmpty()) {
			return new ModelAndView(PageTurns.GO_ON + visit.next("/") + "?notice=" + Notice.NOTHING_KEPT.word());
		}
		Transcript transcript = Transcript.of(visit.path(), this.wordings.of(visit.release(), locale));
		return new ModelAndView("questionnaire/check", "page",
				new AnswerSummaryPage(transcript, visit.path().isComplete(), visit.next("/advice")))
			.addObject("note", visit.note());
	}

}
