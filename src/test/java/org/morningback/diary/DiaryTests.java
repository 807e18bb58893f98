package org.morningback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a diary holds. */
class DiaryTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final Instant SIX = Instant.parse("2026-03-02T06:00:00Z");

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final Diary diary = Diary.begun(List.of("heat")).in(LONDON);

	@Test
	void keepsAMorningWithItsZone() {
		Diary written = this.diary.with(DAY, scored(4), SIX);

		assertThat(written.morning(DAY)).contains(new Entry<>(scored(4), LONDON, SIX, false, false));
		assertThat(written.morning(DAY.minusDays(1))).isEmpty();
	}

	@Test
	void marksWhatWasChanged() {
		Diary changed = this.diary.with(DAY, scored(4), SIX)
			.with(DAY, scored(5), SIX.plusSeconds(60))
			.withBedtime(DAY, new Pain(2), SIX)
			.withBedtime(DAY, new Pain(3), SIX);

		assertThat(changed.morning(DAY)).contains(new Entry<>(scored(5), LONDON, SIX.plusSeconds(60), true, false));
		assertThat(changed.bedtime(DAY).orElseThrow().changed()).isTrue();
	}

	@Test
	void doesNotTakeARepetitionForAChange() {
		Diary twice = this.diary.with(DAY, scored(4), SIX).with(DAY, scored(4), SIX.plusSeconds(60));

		assertThat(twice).isEqualTo(this.diary.with(DAY, scored(4), SIX));
	}

	@Test
	void leavesEarlierEntriesWhereTheyWere() {
		Diary travelled = this.diary.with(DAY, scored(4), SIX)
			.in(ZoneId.of("Asia/Tokyo"))
			.with(DAY.plusDays(1), scored(3), SIX.plusSeconds(86_400));

		assertThat(travelled.morning(DAY).orElseThrow().zone()).isEqualTo(LONDON);
		assertThat(travelled.morning(DAY.plusDays(1)).orElseThrow().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
	}

	@Test
	void takesFromPaperWhatWasNotSaidBefore() {
		Diary typed = this.diary.with(DAY, scored(4), SIX)
			.withPaper(Map.of(DAY, new Pain(9), DAY.minusDays(1), new Pain(6)), SIX);

		assertThat(typed.morning(DAY)).contains(new Entry<>(scored(4), LONDON, SIX, false, false));
		assertThat(typed.morning(DAY.minusDays(1)))
			.contains(new Entry<>(new Morning(new Pain(6), null, null, List.of()), LONDON, SIX, false, true));
	}

	@Test
	void keepsItsEntriesUnderAnotherPlan() {
		Diary other = this.diary.with(DAY, scored(4), SIX).withPlan(List.of("log-roll"));

		assertThat(other.morning(DAY)).isPresent();
		assertThat(other.plan()).containsExactly("log-roll");
	}

	@Test
	void tellsALogNothing() {
		Diary written = this.diary.with(DAY, new Morning(new Pain(4), "all-day", Woken.ONCE, List.of("heat")), SIX)
			.withBedtime(DAY, new Pain(9), SIX);

		assertThat(written.toString() + written.morning(DAY) + written.bedtime(DAY) + Fortnight.upTo(DAY, written))
			.doesNotContain("all-day", "heat", "ONCE", "points=4", "points=9");
	}

	private static Morning scored(int points) {
		return new Morning(new Pain(points), null, null, List.of());
	}

}
