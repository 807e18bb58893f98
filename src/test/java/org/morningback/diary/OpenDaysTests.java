package org.morningback.diary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The days for which something can be said. */
class OpenDaysTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	private static final LocalDate SUNDAY = MONDAY.minusDays(1);

	@ParameterizedTest
	@CsvSource({ "00:00, 2, 1", "06:00, 2, 1", "11:59, 2, 1", "12:00, 1, 0", "16:59, 1, 0", "17:00, 1, 1",
			"23:59, 1, 1" })
	void areTodayAndUntilNoonYesterday(String time, int mornings, int bedtimes) {
		OpenDays open = at("2026-03-02T" + time, "Europe/London");

		assertThat(open.today()).isEqualTo(MONDAY);
		assertThat(open.mornings()).hasSize(mornings).startsWith(MONDAY);
		assertThat(open.bedtimes()).hasSize(bedtimes);
	}

	@Test
	void letTheEveningBeforeBeToldUntilNoon() {
		assertThat(at("2026-03-02T11:00", "Europe/London").bedtimes()).containsExactly(SUNDAY);
		assertThat(at("2026-03-02T20:00", "Europe/London").bedtimes()).containsExactly(MONDAY);
	}

	@ParameterizedTest
	@CsvSource({ "02:59, true", "03:00, false", "16:59, false", "17:00, true" })
	void knowBedtime(String time, boolean bedtime) {
		ZonedDateTime now = LocalDateTime.parse("2026-03-02T" + time).atZone(ZoneId.of("Europe/London"));

		assertThat(OpenDays.isBedtime(now)).isEqualTo(bedtime);
	}

	/** The same moment is another day elsewhere. */
	@Test
	void areThoseOfThePlace() {
		ZonedDateTime moment = ZonedDateTime.parse("2026-03-01T22:30:00Z");

		assertThat(OpenDays.at(moment.withZoneSameInstant(ZoneId.of("Europe/London"))).today()).isEqualTo(SUNDAY);
		assertThat(OpenDays.at(moment.withZoneSameInstant(ZoneId.of("Asia/Tokyo"))).today()).isEqualTo(MONDAY);
	}

	/** Noon is noon by the clocks there, though that day has 23 or 25 hours. */
	@ParameterizedTest
	@CsvSource({ "2026-03-29T10:59:00Z, 2", "2026-03-29T11:00:00Z, 1", "2026-10-25T11:59:00Z, 2",
			"2026-10-25T12:00:00Z, 1" })
	void endAtNoonWhenClocksChange(String moment, int mornings) {
		ZonedDateTime there = ZonedDateTime.parse(moment).withZoneSameInstant(ZoneId.of("Europe/London"));

		assertThat(OpenDays.at(there).mornings()).hasSize(mornings);
	}

	@Test
	void areNeverInTheFutureAndNeverOlderThanYesterday() {
		var chance = new Random(1);
		ZoneId[] zones = ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toArray(ZoneId[]::new);
		for (int i = 0; i < 20_000; i++) {
			ZonedDateTime now = ZonedDateTime.parse("2026-01-01T00:00:00Z")
				.plus(chance.nextInt(365 * 24 * 60), ChronoUnit.MINUTES)
				.withZoneSameInstant(zones[chance.nextInt(zones.length)]);
			OpenDays open = OpenDays.at(now);

			assertThat(open.mornings()).contains(now.toLocalDate())
				.allMatch((day) -> !day.isAfter(now.toLocalDate()) && !day.isBefore(now.toLocalDate().minusDays(1)));
			assertThat(open.bedtimes())
				.allMatch((day) -> !day.isAfter(now.toLocalDate()) && !day.isBefore(now.toLocalDate().minusDays(1)));
			assertThat(open.mornings().size() == 2).isEqualTo(now.getHour() < 12);
		}
	}

	private static OpenDays at(String time, String zone) {
		return OpenDays.at(LocalDateTime.parse(time).atZone(ZoneId.of(zone)));
	}

}
