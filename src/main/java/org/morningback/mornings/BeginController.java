package org.morningback.mornings;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.assessment.Assessor;
import org.morningback.journey.CurrentVisit;
import org.morningback.journey.Visit;
import org.morningback.web.PageTurns;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Begins a diary. */
@Controller
class BeginController {

	private final CurrentVisit visits;

	private final LookBacks lookBacks;

	private final MorningsPages pages;

	BeginController(CurrentVisit visits, LookBacks lookBacks, MorningsPages pages) {
		this.visits = visits;
		this.lookBacks = lookBacks;
		this.pages = pages;
	}

	/**
	 * Begins with the plan of today's advice, or takes that plan into the diary that is
	 * there. On a shared device nothing stays, so nothing begins.
	 */
	@PostMapping("/mornings/begin")
	ModelAndView begin(HttpServletRequest request) {
		Visit visit = this.visits.of(request);
		if (visit.session().isEmpty() || visit.note().onSharedDevice()) {
			return this.pages.goOn("", request);
		}
		if (!visit.path().isComplete()) {
			return new ModelAndView(PageTurns.GO_ON + "/continue");
		}
		this.lookBacks.begin(MorningChoices.planOf(Assessor.assess(visit.release().knowledge(), visit.answers())),
				request);
		return this.pages.goOn("", request);
	}

}
