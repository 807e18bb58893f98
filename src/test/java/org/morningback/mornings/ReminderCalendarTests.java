package org.morningback.mornings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.mornings.ReminderCalendar.Reminder;

import static org.assertj.core.api.Assertions.assertThat;

/** The calendar file as another program reads it. */
class ReminderCalendarTests {

	private static final Instant MADE = Instant.parse("2026-03-20T20:00:00Z");

	/** In the night to 29 March, and to 8 March in America, clocks change. */
	@ParameterizedTest
	@ValueSource(strings = { "2026-03-21", "2026-03-01", "2026-10-20", "2026-12-25" })
	void ringsOnFourteenMorningsInARowAtTheSameTime(LocalDate first) throws Exception {
		VEvent mornings = events(calendar(first.atTime(6, 30))).get(0);

		List<LocalDateTime> starts = mornings
			.<LocalDateTime>calculateRecurrenceSet(
					new Period<>(first.minusDays(60).atStartOfDay(), first.plusDays(90).atStartOfDay()))
			.stream()
			.map(Period::getStart)
			.sorted()
			.toList();

		assertThat(starts).hasSize(14).allMatch((start) -> start.toLocalTime().toString().equals("06:30"));
		assertThat(starts.get(0).toLocalDate()).isEqualTo(first);
		assertThat(starts.get(13).toLocalDate()).isEqualTo(first.plusDays(13));
	}

	@Test
	void isValidAndRings() throws Exception {
		Calendar calendar = read(calendar(LocalDateTime.of(2026, 3, 21, 7, 0)));

		ValidationResult result = calendar.validate();

		assertThat(result.getEntries()).isEmpty();
		assertThat(events(calendar(LocalDateTime.of(2026, 3, 21, 7, 0)))).hasSize(2)
			.allSatisfy((event) -> assertThat(event.getAlarms()).hasSize(1))
			.extracting((event) -> event.getUid().orElseThrow().getValue())
			.doesNotHaveDuplicates();
	}

	@Test
	void keepsWhatIsWritten() throws Exception {
		String text = "Dos toques; uno, otro\\ y más:\nhttps://example.org/es/mornings?a=b " + "ñ".repeat(90);
		var calendar = new ReminderCalendar("id", MADE,
				List.of(new Reminder(LocalDateTime.of(2026, 3, 21, 7, 0), 1, "Mañana, 7; «bien»", text)));

		VEvent event = events(calendar).get(0);

		assertThat(event.getSummary().getValue()).isEqualTo("Mañana, 7; «bien»");
		assertThat(event.getDescription().getValue()).isEqualTo(text);
		assertThat(calendar.text().split("\r\n"))
			.allMatch((line) -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
	}

	private static ReminderCalendar calendar(LocalDateTime first) {
		return new ReminderCalendar("id", MADE, List.of(new Reminder(first, 14, "Morning minute", "Two taps."),
				new Reminder(first.plusDays(41), 1, "Look back", "Two taps.")));
	}

	private static List<VEvent> events(ReminderCalendar calendar) throws IOException, ParserException {
		return read(calendar).getComponents("VEVENT");
	}

	private static Calendar read(ReminderCalendar calendar) throws IOException, ParserException {
		return new CalendarBuilder().build(new StringReader(calendar.text()));
	}

}
