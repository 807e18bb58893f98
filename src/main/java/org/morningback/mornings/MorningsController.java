package org.morningback.mornings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.morningback.diary.OpenDays;
import org.morningback.web.PageTurns;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the diary, open where something is to be said. */
@Controller
class MorningsController {

	static final String MORNINGS = "/mornings";

	/** A day as it stands in an address. */
	static final String DAY = MORNINGS + "/{day:[0-9]{4}-[0-9]{2}-[0-9]{2}}";

	static final String BEDTIME = DAY + "/bedtime";

	private static final List<String> NOTICES = List.of("saved", "closed", "kept");

	private final MorningsPages pages;

	MorningsController(MorningsPages pages) {
		this.pages = pages;
	}

	@GetMapping(MORNINGS)
	ModelAndView due(HttpServletRequest request, Locale locale) {
		return this.pages.show(request, locale, (diary) -> view(diary.page()).addObject("notice", notice(request)));
	}

	@GetMapping(DAY)
	ModelAndView morning(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day, HttpServletRequest request,
			Locale locale) {
		return ofDay(day, OpenDays::mornings, MorningsPageAssembler::morning, request, locale);
	}

	@GetMapping(BEDTIME)
	ModelAndView bedtime(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day, HttpServletRequest request,
			Locale locale) {
		return ofDay(day, OpenDays::bedtimes, MorningsPageAssembler::bedtime, request, locale);
	}

	private ModelAndView ofDay(LocalDate day, Function<OpenDays, List<LocalDate>> open,
			BiFunction<MorningsPageAssembler, LocalDate, MorningsPage> page, HttpServletRequest request,
			Locale locale) {
		return this.pages.show(request, locale, (diary) -> open.apply(diary.open()).contains(day)
				? view(page.apply(diary, day)) : new ModelAndView(PageTurns.GO_ON + MORNINGS + "?closed"));
	}

	/** What the address says that just happened. */
	private static @Nullable String notice(HttpServletRequest request) {
		return NOTICES.stream().filter(request.getParameterMap()::containsKey).findFirst().orElse(null);
	}

	static ModelAndView view(MorningsPage page) {
		return new ModelAndView("mornings/mornings", "page", page);
	}

}
