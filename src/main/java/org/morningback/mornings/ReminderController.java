package org.morningback.mornings;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.diary.CurrentDiary;
import org.morningback.diary.Fortnight;
import org.morningback.mornings.ReminderCalendar.Reminder;
import org.morningback.web.PageTurns;
import org.morningback.web.PublicAddress;

import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives reminders to the calendar of whoever scores their mornings: the next fourteen,
 * and two days to look back. What a calendar shows names no pain.
 */
@Controller
class ReminderController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final CurrentDiary diaries;

	private final LookBacks lookBacks;

	private final MorningsWords words;

	private final MessageSource messages;

	private final PublicAddress address;

	ReminderController(CurrentDiary diaries, LookBacks lookBacks, MorningsWords words, MessageSource messages,
			PublicAddress address) {
		this.lookBacks = lookBacks;
		this.diaries = diaries;
		this.words = words;
		this.messages = messages;
		this.address = address;
	}

	/** Without a diary there is nothing to be reminded of. */
	@GetMapping("/mornings/reminders.ics")
	Object file(@RequestParam(defaultValue = "07:00") @DateTimeFormat(iso = ISO.TIME) LocalTime at,
			HttpServletRequest request, Locale locale) {
		return this.diaries.find(request)
			.flatMap((diary) -> Optional.ofNullable(diary.zone()))
			.<Object>map((zone) -> file(calendar(zone, at, request, locale)))
			.orElseGet(() -> new ModelAndView(PageTurns.GO_ON + MorningsController.MORNINGS));
	}

	private ReminderCalendar calendar(ZoneId zone, LocalTime at, HttpServletRequest request, Locale locale) {
		LocalDate today = LocalDate.ofInstant(this.words.now(), zone);
		String text = text("mornings.remind.text",
				this.address.startPage(request).map((start) -> start + "mornings").orElse(""), locale)
			.strip();
		var morning = new Reminder(today.plusDays(1).atTime(at), Fortnight.DAYS,
				text("mornings.remind.morning", "", locale), text);
		Stream<Reminder> lookBacks = this.lookBacks.daysAfter(today, zone, request)
			.stream()
			.map((day) -> new Reminder(day.atTime(at).plusMinutes(5), 1, text("mornings.remind.look-back", "", locale),
					text));
		return new ReminderCalendar(UUID.randomUUID().toString(), this.words.now(),
				Stream.concat(Stream.of(morning), lookBacks).toList());
	}

	private String text(String key, String address, Locale locale) {
		return this.messages.getMessage(key, new Object[] { address }, locale);
	}

	private static ResponseEntity<byte[]> file(ReminderCalendar calendar) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.contentType(CALENDAR)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mornings.ics\"")
			.body(calendar.text().getBytes(StandardCharsets.UTF_8));
	}

}
