package org.morningback.mornings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.diary.CurrentDiary;
import org.morningback.diary.Diary;
import org.morningback.diary.OpenDays;
import org.morningback.web.PageTurns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes what somebody says of a morning or of a bedtime, while its day is open. */
@Controller
class EntryController {

	private static final Logger log = LoggerFactory.getLogger(EntryController.class);

	private final MorningsPages pages;

	private final CurrentDiary diaries;

	EntryController(MorningsPages pages, CurrentDiary diaries) {
		this.pages = pages;
		this.diaries = diaries;
	}

	@PostMapping(MorningsController.DAY)
	ModelAndView morning(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
			@RequestParam MultiValueMap<String, String> fields, HttpServletRequest request, Locale locale) {
		MorningForm sent = MorningForm.sent(fields);
		return this.pages.show(request, locale, (pages) -> {
			if (!pages.open().mornings().contains(day)) {
				return closed(pages);
			}
			Map<String, String> violations = sent.violations(pages.choices());
			return violations.isEmpty() ? keep(new Sent(day, sent, false), pages, request)
					: again(pages.again(false, day, sent, violations));
		});
	}

	@PostMapping(MorningsController.BEDTIME)
	ModelAndView bedtime(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
			@RequestParam MultiValueMap<String, String> fields, HttpServletRequest request, Locale locale) {
		MorningForm sent = MorningForm.sent(fields);
		return this.pages.show(request, locale, (pages) -> {
			if (!pages.open().bedtimes().contains(day)) {
				return closed(pages);
			}
			Map<String, String> violations = sent.violationsOfBedtime();
			return violations.isEmpty() ? keep(new Sent(day, sent, true), pages, request)
					: again(pages.again(true, day, sent, violations));
		});
	}

	/**
	 * What was sent of a day.
	 *
	 * @param bedtime whether it is about the end of the day
	 */
	private record Sent(LocalDate day, MorningForm form, boolean bedtime) {

		Diary in(Diary diary, OpenDays open, Instant now) {
			if (this.bedtime) {
				return diary.withBedtime(this.day, this.form.bedtime().orElseThrow(), now);
			}
			Diary scored = diary.with(this.day, this.form.morning(), now);
			LocalDate before = this.day.minusDays(1);
			return this.form.bedtime()
				.filter((pain) -> open.bedtimes().contains(before))
				.map((pain) -> scored.withBedtime(before, pain, now))
				.orElse(scored);
		}

	}

	private ModelAndView keep(Sent sent, MorningsPageAssembler pages, HttpServletRequest request) {
		try {
			OpenDays open = pages.open();
			boolean kept = this.diaries.edit((diary, now) -> sent.in(diary, open, now), request).isPresent();
			return new ModelAndView(PageTurns.GO_ON + MorningsController.MORNINGS + (kept ? "?saved" : ""));
		}
		catch (DataAccessException | TransactionException ex) {
			log.error("A morning could not be stored: {}", ex.getMostSpecificCause().toString());
			ModelAndView again = MorningsController.view(pages.again(sent.bedtime(), sent.day(), sent.form(), Map.of()))
				.addObject("notice", "not-stored");
			again.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
			return again;
		}
	}

	/** The same form with all that was sent. */
	private static ModelAndView again(MorningsPage page) {
		ModelAndView again = MorningsController.view(page);
		again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return again;
	}

	/** The day went by while the form was open. */
	private static ModelAndView closed(MorningsPageAssembler pages) {
		ModelAndView closed = MorningsController.view(pages.page()).addObject("notice", "closed");
		closed.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return closed;
	}

}
