package org.morningback.mornings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.diary.Diary;
import org.morningback.diary.OpenDays;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes what somebody says of a morning or of a bedtime, while its day is open. */
@Controller
class EntryController {

	private final MorningsPages pages;

	EntryController(MorningsPages pages) {
		this.pages = pages;
	}

	@PostMapping(MorningsController.DAY)
	ModelAndView morning(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
			@RequestParam MultiValueMap<String, String> fields, HttpServletRequest request, Locale locale) {
		return take(new Sent(day, MorningForm.sent(fields), false), request, locale);
	}

	@PostMapping(MorningsController.BEDTIME)
	ModelAndView bedtime(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
			@RequestParam MultiValueMap<String, String> fields, HttpServletRequest request, Locale locale) {
		return take(new Sent(day, MorningForm.sent(fields), true), request, locale);
	}

	/**
	 * What was sent of a day.
	 *
	 * @param bedtime whether it is about the end of the day
	 */
	private record Sent(LocalDate day, MorningForm form, boolean bedtime) {

		boolean isOf(OpenDays open) {
			return (this.bedtime ? open.bedtimes() : open.mornings()).contains(this.day);
		}

		Map<String, String> violations(MorningChoices offered) {
			return this.bedtime ? this.form.violationsOfBedtime() : this.form.violations(offered);
		}

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

		/** The same form with all that was sent. */
		ModelAndView again(MorningsPageAssembler pages, Map<String, String> violations) {
			return MorningsController.view(pages.again(this.bedtime, this.day, this.form, violations));
		}

	}

	private ModelAndView take(Sent sent, HttpServletRequest request, Locale locale) {
		return this.pages.show(request, locale, (pages) -> {
			OpenDays open = pages.open();
			if (!sent.isOf(open)) {
				// The day went by while the form was open.
				return MorningsPages.refused(MorningsController.view(pages.page()).addObject("notice", "closed"));
			}
			Map<String, String> violations = sent.violations(pages.choices());
			return violations.isEmpty() ? this.pages.keep((diary, now) -> sent.in(diary, open, now),
					() -> sent.again(pages, Map.of()), request) : MorningsPages.refused(sent.again(pages, violations));
		});
	}

}
