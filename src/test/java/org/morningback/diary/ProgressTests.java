package org.morningback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.diary.Experiment.Ending;
import org.morningback.diary.Experiment.Night;
import org.morningback.diary.Experiment.Terms;
import org.morningback.diary.Progress.State;
import org.morningback.experiment.Arm;
import org.morningback.experiment.Design;
import org.morningback.experiment.RunIn;
import org.morningback.experiment.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** How an experiment stands by what the diary says. */
class ProgressTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

	private static final Instant AT = Instant.parse("2026-03-02T06:00:00Z");

	private static final Terms NIGHTS = new Terms("light", Design.NIGHTS, 42, FIRST, null,
			new RunIn(List.of(5, 5, 5, 5, 5)));

	private static final Terms BLOCKS = new Terms("heavy", Design.BLOCKS, 42, FIRST, null,
			new RunIn(List.of(5, 5, 5, 5, 5)));

	private final IntUnaryOperator alike = (night) -> 5;

	@Test
	void countsThePairsWhoseNightsWereLookedAtAndScored() {
		Progress progress = at(6, shown(NIGHTS, 6), mornings(6, this.alike));

		assertThat(progress.state()).isEqualTo(State.RUNNING);
		assertThat(progress.course().complete()).isEqualTo(3);
		assertThat(progress.course().looks()).isEmpty();
	}

	@Test
	void dropsThePairOfANightThatWasNotLookedAt() {
		Experiment without = Experiment.begun(NIGHTS);
		for (int night = 0; night < 8; night++) {
			without = (night == 2) ? without : without.with(FIRST.plusDays(night), Night.SHOWN);
		}
		Progress progress = at(8, without, mornings(8, this.alike));

		assertThat(progress.course().complete()).isEqualTo(3);
		assertThat(progress.course().dropped()).isEqualTo(1);
	}

	@Test
	void dropsThePairOfANightThatWasLeftOut() {
		Progress progress = at(8, shown(NIGHTS, 8).with(FIRST.plusDays(3), Night.LEFT_OUT), mornings(8, this.alike));

		assertThat(progress.course().dropped()).isEqualTo(1);
		assertThat(shown(NIGHTS, 8).with(FIRST, Night.LEFT_OUT).with(FIRST, Night.SHOWN).night(FIRST))
			.as("cannot be taken back")
			.contains(Night.LEFT_OUT);
	}

	@Test
	void waitsForAMorningWhileItCanBeScored() {
		Diary missing = mornings(8, (night) -> (night == 7) ? -1 : 5);

		Progress early = Progress.of(shown(NIGHTS, 8), missing,
				OpenDays.at(day(8).plusDays(1).atTime(11, 59).atZone(ZoneOffset.UTC)));
		Progress late = Progress.of(shown(NIGHTS, 8), missing,
				OpenDays.at(day(8).plusDays(1).atTime(12, 0).atZone(ZoneOffset.UTC)));

		assertThat(early.course().dropped()).isZero();
		assertThat(late.course().dropped()).isEqualTo(1);
	}

	@Test
	void leavesADroppedPairDroppedWhenItsMorningComesFromPaper() {
		Diary typedIn = mornings(8, (night) -> (night == 3) ? -1 : 5).withPaper(Map.of(FIRST.plusDays(4), new Pain(1)),
				AT);

		Progress progress = at(8, shown(NIGHTS, 8), typedIn);

		assertThat(progress.course().complete()).isEqualTo(3);
		assertThat(progress.course().dropped()).isEqualTo(1);
	}

	@Test
	void endsWithTheVerdictOfALook() {
		Progress before = at(15, shown(NIGHTS, 15), mornings(15, better(3)));
		Progress after = at(16, shown(NIGHTS, 16), mornings(16, better(3)));
		Progress later = at(40, shown(NIGHTS, 16), mornings(40, (night) -> 10));

		assertThat(before.course().looks()).isEmpty();
		assertThat(after.state()).isEqualTo(State.OVER);
		assertThat(after.course().verdict()).isEqualTo(Verdict.HELPS);
		assertThat(later.state()).as("bad mornings from the first on").isEqualTo(State.MORNINGS);
	}

	@Test
	void keepsItsVerdictWhateverComesLater() {
		IntUnaryOperator thenBad = (night) -> (night < 16) ? better(3).applyAsInt(night) : 10;

		Progress progress = at(40, shown(NIGHTS, 16).ended(Ending.Why.WISH, FIRST.plusDays(30), AT),
				mornings(40, thenBad));

		assertThat(progress.state()).isEqualTo(State.OVER);
		assertThat(progress.course().verdict()).isEqualTo(Verdict.HELPS);
	}

	@Test
	void stopsAfterTwoBadMorningsEvenOfNightsThatDoNotCount() {
		IntUnaryOperator bad = (night) -> (night > 2 && night < 5) ? 8 : 5;

		assertThat(at(4, Experiment.begun(NIGHTS), mornings(4, bad)).state()).isEqualTo(State.RUNNING);
		assertThat(at(5, Experiment.begun(NIGHTS), mornings(5, bad)).state()).isEqualTo(State.MORNINGS);
	}

	@ParameterizedTest
	@CsvSource({ "WISH, WISH", "SIGN, SIGN" })
	void endsWhenThePersonEndsIt(Ending.Why why, State state) {
		Experiment ended = shown(NIGHTS, 16).ended(why, FIRST.plusDays(6), AT)
			.ended(Ending.Why.WISH, FIRST.plusDays(7), AT);

		Progress progress = at(16, ended, mornings(16, better(3)));

		assertThat(progress.state()).isEqualTo(state);
		assertThat(progress.course().complete()).as("before it ended").isEqualTo(3);
		assertThat(progress.course().looks()).isEmpty();
	}

	@Test
	void countsOnlyTheLaterNightsOfABlockAndOnlyAWholeBlock() {
		assertThat(at(12, shown(BLOCKS, 12), mornings(12, this.alike)).course().complete()).isEqualTo(2);
		Diary unscored = mornings(12, (night) -> (night == 3) ? -1 : 5);
		assertThat(at(12, shown(BLOCKS, 12), unscored).course().complete()).as("a first night").isEqualTo(2);

		Experiment unseen = Experiment.begun(BLOCKS);
		for (int night = 0; night < 12; night++) {
			unseen = (night == 3) ? unseen : unseen.with(FIRST.plusDays(night), Night.SHOWN);
		}
		assertThat(at(12, unseen, mornings(12, this.alike)).course().complete()).isEqualTo(1);
	}

	@Test
	void tellsTonightInTheEveningOnly() {
		Experiment begun = Experiment.begun(NIGHTS);
		Diary diary = mornings(0, this.alike);

		assertThat(Tonight.of(begun, diary, at(FIRST, 16, 59))).isEmpty();
		Tonight tonight = Tonight.of(begun, diary, at(FIRST, 17, 0)).orElseThrow();
		assertThat(tonight.day()).isEqualTo(FIRST);
		assertThat(tonight.arm()).isEqualTo(NIGHTS.schedule().arm(0));
		assertThat(Tonight.of(begun, diary, at(FIRST.plusDays(1), 2, 59))).contains(tonight);
		assertThat(Tonight.of(begun, diary, at(FIRST.plusDays(1), 3, 0))).isEmpty();
		assertThat(Tonight.of(begun, diary, at(FIRST.plusDays(48), 22, 0))).as("after the last").isEmpty();
		assertThat(Tonight.of(begun, diary, at(FIRST, 2, 0))).as("before the first").isEmpty();
	}

	@Test
	void leavesTheSecondNightFreeWhereTheFirstIsLost() {
		Diary scored = mornings(1, this.alike);

		assertThat(Tonight.of(shown(NIGHTS, 1), scored, at(day(1), 22, 0)).orElseThrow().free()).isFalse();
		assertThat(Tonight.of(Experiment.begun(NIGHTS), scored, at(day(1), 22, 0)).orElseThrow().free()).isTrue();
		assertThat(Tonight.of(shown(NIGHTS, 1).with(FIRST, Night.LEFT_OUT), scored, at(day(1), 22, 0))
			.orElseThrow()
			.free()).isTrue();
		assertThat(Tonight.of(shown(NIGHTS, 1), mornings(0, this.alike), at(day(1), 22, 0)).orElseThrow().free())
			.as("can be scored until noon")
			.isFalse();
		assertThat(Tonight.of(shown(NIGHTS, 2), scored, at(day(2), 22, 0)).orElseThrow().free()).as("another pair")
			.isFalse();
	}

	@Test
	void asksForWarningSignsFromEachSundayOn() {
		Experiment begun = Experiment.begun(NIGHTS);

		assertThat(begun.isToBeChecked(LocalDate.of(2026, 3, 7))).isFalse();
		assertThat(begun.isToBeChecked(LocalDate.of(2026, 3, 8))).as("a Sunday").isTrue();
		Experiment late = begun.checkedOn(LocalDate.of(2026, 3, 11));
		assertThat(late.isToBeChecked(LocalDate.of(2026, 3, 14))).isFalse();
		assertThat(late.isToBeChecked(LocalDate.of(2026, 3, 16))).as("once a Sunday has passed").isTrue();
	}

	/** Mornings after the change are so many points better. */
	private static IntUnaryOperator better(int points) {
		return (night) -> (NIGHTS.schedule().arm(night) == Arm.CHANGE) ? 6 - points : 6;
	}

	/** On the day on whose morning so many nights are over, in the afternoon. */
	private static Progress at(int nights, Experiment experiment, Diary diary) {
		return Progress.of(experiment, diary, OpenDays.at(at(day(nights).plusDays(1), 12, 0)));
	}

	private static LocalDate day(int nights) {
		return FIRST.plusDays(nights);
	}

	private static ZonedDateTime at(LocalDate day, int hour, int minute) {
		return day.atTime(LocalTime.of(hour, minute)).atZone(ZoneOffset.UTC);
	}

	private static Experiment shown(Terms terms, int nights) {
		Experiment shown = Experiment.begun(terms);
		for (int night = 0; night < nights; night++) {
			shown = shown.with(FIRST.plusDays(night), Night.SHOWN);
		}
		return shown;
	}

	/** The mornings after so many nights; -1 was missed. */
	private static Diary mornings(int nights, IntUnaryOperator pain) {
		Diary diary = Diary.begun(List.of()).in(ZoneId.of("UTC"));
		for (int night = 0; night < nights; night++) {
			int points = pain.applyAsInt(night);
			diary = (points < 0) ? diary
					: diary.with(FIRST.plusDays(night + 1L), new Morning(new Pain(points), null, null, List.of()), AT);
		}
		return diary;
	}

}
