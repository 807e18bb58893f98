package org.morningback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.diary.Overnight.Verdict;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.rules.NightRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What two weeks say. */
class FortnightTests {

	private static final NightRule RULE = new NightRule(new NightRule.Id("overnight"), 7, 10, 20,
			TinyKnowledge.provenance("It is a test."));

	private static final LocalDate LAST = LocalDate.of(2026, 3, 14);

	private static final Instant AT = Instant.parse("2026-03-14T06:00:00Z");

	@Test
	void saysNothingOfSixMornings() {
		Fortnight six = Fortnight.upTo(LAST, mornings(1, 2, 3, 4, 5, 6));

		assertThat(six.scored()).isEqualTo(6);
		assertThat(six.latest(7)).isEmpty();
	}

	@Test
	void saysMeanAndSpreadOfTheLatestSeven() {
		Spread week = Fortnight.upTo(LAST, mornings(10, 10, 2, 4, 4, 4, 5, 5, 7)).latest(7).orElseThrow();

		assertThat(week.mean()).isCloseTo(31 / 7.0, within(1e-12));
		assertThat(week.deviation()).isCloseTo(1.511857892, within(1e-9));
		assertThat(week.lowest()).isEqualTo(2);
		assertThat(week.highest()).isEqualTo(7);
	}

	@Test
	void looksAtFourteenDaysAndNoFurther() {
		Diary old = diary();
		for (int day = 8; day < 40; day++) {
			old = old.with(LAST.minusDays(day), scored(9), AT);
		}

		assertThat(Fortnight.upTo(LAST, old).scored()).isEqualTo(6);
		assertThat(Fortnight.upTo(LAST, old).days()).hasSize(14).last().matches((day) -> day.date().equals(LAST));
	}

	@ParameterizedTest
	@CsvSource({ "6, 6, 30, TOO_FEW", "7, 7, 6, NO_SIGN", "7, 7, 7, TENDS", "7, 7, 13, TENDS", "7, 7, 14, CLEAR",
			"9, 7, 14, CLEAR", "7, 7, -20, NO_SIGN", "7, 7, 0, NO_SIGN" })
	void comparesBedtimesWithMornings(int mornings, int pairs, int sum, Verdict verdict) {
		Diary diary = diary();
		int left = sum;
		for (int night = 0; night < mornings; night++) {
			LocalDate day = LAST.minusDays(night);
			int gain = (night < pairs) ? Math.max(-5, Math.min(5, left)) : 0;
			left -= gain;
			diary = diary.with(day, scored(5 + gain), AT);
			if (night < pairs) {
				diary = diary.withBedtime(day.minusDays(1), new Pain(5), AT);
			}
		}

		Overnight overnight = Fortnight.upTo(LAST, diary).overnight();

		assertThat(overnight.pairs()).isEqualTo(pairs);
		assertThat(overnight.gain()).isCloseTo((double) sum / pairs, within(1e-12));
		assertThat(overnight.verdict(RULE)).isEqualTo(verdict);
	}

	/** The bedtime of a day goes with the next morning, not with its own. */
	@Test
	void takesTheBedtimeBeforeTheMorning() {
		Diary diary = diary().with(LAST, scored(5), AT).withBedtime(LAST, new Pain(1), AT);

		assertThat(Fortnight.upTo(LAST, diary).overnight().pairs()).isZero();
		assertThat(Fortnight.upTo(LAST.plusDays(1), diary.with(LAST.plusDays(1), scored(3), AT)).overnight().gain())
			.isEqualTo(2);
	}

	@Test
	void countsTheMorningsOnWhichThePlanWasDone() {
		Diary diary = mornings(4, 4).with(LAST.minusDays(5), done("heat", "log-roll"), AT)
			.with(LAST.minusDays(6), done("heat"), AT);

		assertThat(Fortnight.upTo(LAST, diary).planDone()).isEqualTo(2);
		assertThat(Fortnight.upTo(LAST, diary).scored()).isEqualTo(4);
	}

	/** Whatever was scored, the mean lies between the ends and no number is lost. */
	@Test
	void staysBetweenTheEnds() {
		var chance = new Random(2);
		for (int i = 0; i < 2000; i++) {
			Diary diary = diary();
			int scored = 0;
			for (int day = 0; day < 14; day++) {
				if (chance.nextInt(10) > 2) {
					diary = diary.with(LAST.minusDays(day), scored(chance.nextInt(11)), AT);
					scored++;
				}
			}
			Fortnight fortnight = Fortnight.upTo(LAST, diary);

			assertThat(fortnight.scored()).isEqualTo(scored);
			assertThat(fortnight.latest(7).isPresent()).isEqualTo(scored >= 7);
			fortnight.latest(7)
				.ifPresent(
						(week) -> assertThat(week.mean()).isBetween((double) week.lowest(), (double) week.highest()));
		}
	}

	/** Scores of the days up to the last. */
	private static Diary mornings(int... scores) {
		Diary diary = diary();
		for (int i = 0; i < scores.length; i++) {
			diary = diary.with(LAST.minusDays(scores.length - 1L - i), scored(scores[i]), AT);
		}
		return diary;
	}

	private static Diary diary() {
		return Diary.begun(List.of()).in(ZoneOffset.UTC);
	}

	private static Morning scored(int points) {
		return new Morning(new Pain(points), null, null, List.of());
	}

	private static Morning done(String... tips) {
		return new Morning(new Pain(3), null, null, List.of(tips));
	}

}
