package org.morningback.mornings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.diary.CurrentDiary;
import org.morningback.web.PageTurns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
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

	private static final Logger log = LoggerFactory.getLogger(PaperTwinController.class);

	private final MorningsPages pages;

	private final CurrentDiary diaries;

	PaperTwinController(MorningsPages pages, CurrentDiary diaries) {
		this.pages = pages;
		this.diaries = diaries;
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
				ModelAndView again = view(diary.gaps(), sent, violations);
				again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
				return again;
			}
			return keep(sent, diary.gaps(), request);
		});
	}

	private ModelAndView keep(PaperForm sent, List<LocalDate> days, HttpServletRequest request) {
		try {
			boolean kept = !sent.sent().isEmpty()
					&& this.diaries.edit((diary, now) -> diary.withPaper(sent.scores(), now), request).isPresent();
			return new ModelAndView(PageTurns.GO_ON + MorningsController.MORNINGS + (kept ? "?saved" : ""));
		}
		catch (DataAccessException | TransactionException ex) {
			log.error("Mornings could not be stored: {}", ex.getMostSpecificCause().toString());
			ModelAndView again = view(days, sent, Map.of()).addObject("notice", "not-stored");
			again.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
			return again;
		}
	}

	private static ModelAndView view(List<LocalDate> days, PaperForm form, Map<LocalDate, String> violations) {
		return new ModelAndView("mornings/paper", "page", PaperPage.of(days, form, violations));
	}

}
