package org.morningback.mornings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes the mornings that somebody wrote on paper, of the last two weeks in one go. Each
 * is marked: nobody can tell how long after it was written down.
 */
@Controller
class PaperTwinController {

	private static final String PAPER = MorningsController.MORNINGS + "/paper";

	private final MorningsPages pages;

	PaperTwinController(MorningsPages pages) {
		this.pages = pages;
	}

	@GetMapping(PAPER)
	ModelAndView ask(HttpServletRequest request, Locale locale) {
		return this.pages.show(request, locale, (diary) -> view(diary.gaps(), PaperForm.empty(), Map.of()));
	}

	@PostMapping(PAPER)
	ModelAndView take(@RequestParam MultiValueMap<String, String> fields, HttpServletRequest request, Locale locale) {
		return this.pages.show(request, locale, (diary) -> {
			PaperForm sent = PaperForm.of(fields, diary.gaps());
			Map<LocalDate, String> violations = sent.violations();
			if (!violations.isEmpty()) {
				return MorningsPages.refused(view(diary.gaps(), sent, violations));
			}
			return sent.sent().isEmpty() ? this.pages.goOn("", request)
					: this.pages.keep((stored, now) -> stored.withPaper(sent.scores(), now),
							() -> view(diary.gaps(), sent, Map.of()), request);
		});
	}

	private static ModelAndView view(List<LocalDate> days, PaperForm form, Map<LocalDate, String> violations) {
		return new ModelAndView("mornings/paper", "page", PaperPage.of(days, form, violations));
	}

}
