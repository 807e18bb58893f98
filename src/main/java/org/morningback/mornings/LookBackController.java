package org.morningback.mornings;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.journey.CurrentSession;
import org.morningback.web.PageTurns;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks again after some weeks what can have changed, and says what did. */
@Controller
class LookBackController {

	static final String LOOK_BACK = MorningsController.MORNINGS + "/look-back";

	private final LookBacks lookBacks;

	private final CurrentSession sessions;

	private final MorningsPages pages;

	private final LookBackPageAssembler results;

	LookBackController(LookBacks lookBacks, CurrentSession sessions, MorningsPages pages,
			LookBackPageAssembler results) {
		this.lookBacks = lookBacks;
		this.sessions = sessions;
		this.pages = pages;
		this.results = results;
	}

	@GetMapping(LOOK_BACK)
	ModelAndView show(HttpServletRequest request, Locale locale) {
		return this.pages.show(request, locale, (diary) -> {
			var view = new ModelAndView("mornings/look-back");
			this.lookBacks.compared(diary.diary(), request)
				.ifPresent((all) -> view.addObject("page", this.results.page(all, locale)));
			return view;
		});
	}

	/** Begins once it is due; whoever is at it goes on. */
	@PostMapping(LOOK_BACK)
	String begin(HttpServletRequest request) {
		String state = this.lookBacks.standing(request).map(LookBackStanding::state).orElse("");
		if (state.equals(LookBackStanding.DUE)) {
			this.sessions.lookBack(request);
		}
		boolean goesOn = List.of(LookBackStanding.DUE, LookBackStanding.UNDERWAY).contains(state);
		return PageTurns.GO_ON + (goesOn ? "/continue" : LOOK_BACK);
	}

	/** So that nobody is kept from their advice. What is done stays. */
	@PostMapping(LOOK_BACK + "/leave")
	ModelAndView leave(HttpServletRequest request) {
		if (this.lookBacks.standing(request).filter(LookBackStanding::underway).isPresent()) {
			this.sessions.leaveLookingBack(request);
		}
		return this.pages.goOn("", request);
	}

}
