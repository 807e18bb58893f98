package org.morningback.mornings;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.morningback.diary.CurrentDiary;
import org.morningback.journey.CurrentSession;
import org.morningback.journey.CurrentVisit;
import org.morningback.web.PageTurns;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps a diary on this device, and notes where the person is. */
@Controller
class DiaryController {

	private final CurrentVisit visits;

	private final CurrentSession sessions;

	private final CurrentDiary diaries;

	private final MorningsPages pages;

	DiaryController(CurrentVisit visits, CurrentSession sessions, CurrentDiary diaries, MorningsPages pages) {
		this.visits = visits;
		this.sessions = sessions;
		this.diaries = diaries;
		this.pages = pages;
	}

	@PostMapping("/mornings/keep")
	ModelAndView keep(HttpServletRequest request, HttpServletResponse response) {
		if (!this.visits.of(request).note().onSharedDevice()) {
			this.sessions.keep(request, response);
		}
		return this.pages.goOn("kept", request);
	}

	@GetMapping("/mornings/zone")
	ModelAndView zones(HttpServletRequest request, Locale locale) {
		return this.pages.show(request, locale, (pages) -> this.pages.zones(request, locale));
	}

	/**
	 * The browser tells, or the person chooses. A browser may be in a zone that this Java
	 * has never heard of: it is not asked again, and the person may choose another one.
	 */
	@PostMapping("/mornings/zone")
	ModelAndView zone(@RequestParam(defaultValue = "") String zone, HttpServletRequest request, Locale locale) {
		Optional<ZoneId> named = ZoneChoices.named(zone);
		if (named.isPresent()) {
			this.diaries.edit((diary, now) -> diary.in(named.get()), request);
			return this.pages.goOn("", request);
		}
		if (request.getParameter("told") != null) {
			return this.pages.goOn("elsewhere", request);
		}
		return MorningsPages.refused(this.pages.zones(request, locale).addObject("unknown", true));
	}

}
