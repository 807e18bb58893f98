package org.morningback.advice;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.journey.CurrentVisit;
import org.morningback.journey.Visit;
import org.morningback.web.PageTurns;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The morning routine, one move a screen, for a telephone in bed. Where somebody is in it
 * stands in the address; nothing of it is stored.
 */
@Controller
class RoutineController {

	private static final String NUMBER = "{number:[1-9][0-9]?}";

	private final CurrentVisit visits;

	private final SessionAssessor advised;

	private final RoutinePageAssembler pages;

	RoutineController(CurrentVisit visits, SessionAssessor advised, RoutinePageAssembler pages) {
		this.visits = visits;
		this.advised = advised;
		this.pages = pages;
	}

	@GetMapping(RoutinePage.ADDRESS)
	ModelAndView start(HttpServletRequest request, Locale locale) {
		return screen("start", request, locale, Optional::of);
	}

	@GetMapping(RoutinePage.ADDRESS + '/' + NUMBER)
	ModelAndView move(@PathVariable int number, HttpServletRequest request, Locale locale) {
		return screen("move", request, locale, (routine) -> routine.move(number));
	}

	@GetMapping(RoutinePage.ADDRESS + "/end/" + NUMBER)
	ModelAndView end(@PathVariable int number, HttpServletRequest request, Locale locale) {
		return screen("end", request, locale, (routine) -> routine.end(number));
	}

	@GetMapping(RoutinePage.ADDRESS + "/stop")
	ModelAndView stop(@RequestParam(defaultValue = "0") int at, HttpServletRequest request, Locale locale) {
		return screen("stop", request, locale, (routine) -> Optional.of(routine.stop(at)));
	}

	private ModelAndView screen(String name, HttpServletRequest request, Locale locale,
			Function<RoutinePage, Optional<?>> content) {
		Visit visit = this.visits.of(request);
		Optional<RoutinePage> routine = this.advised.of(visit, locale).map(this.pages::page);
		if (routine.isEmpty()) {
			return new ModelAndView(SessionAssessor.wayOn(visit));
		}
		if (routine.get().parts().isEmpty()) {
			return new ModelAndView(PageTurns.GO_ON + "/advice");
		}
		return content.apply(routine.get())
			.map((page) -> new ModelAndView("advice/routine/" + name, "page", page))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
			.addObject("note", visit.note());
	}

}
