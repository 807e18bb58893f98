package org.morningback.diary;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.diary.LookBack.Reason;
import org.morningback.diary.LookBack.Verdict;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.LookBackRule;
import org.morningback.knowledge.rules.UrgencyRule;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether it is better: by example, and whatever came. */
class LookBackTests {

	static final LookBackRule RULE = new LookBackRule(new LookBackRule.Id("look-back"), List.of(14, 42),
			new LookBackRule.Window(7, 4), new Question.Id("pain"), new Question.Id("impact"),
			new LookBackRule.Points(20, 30, 10), Urgency.SOON, TinyKnowledge.provenance("It is a test."));

	private static final int TRIES = 20_000;

	@ParameterizedTest
	@CsvSource({ "35/7, 21/7, 1, 1, BETTER", "35/7, 21/7, 1, 0, BETTER", "35/7, 22/7, 1, 0, CANNOT_TELL",
			"6, 4, 1, 1, BETTER", "10, 8, 1, 1, CANNOT_TELL", "10, 7, 1, 1, BETTER", "5, 5, 1, 1, SAME",
			"20/4, 23/4, 1, 1, SAME", "20/4, 24/4, 1, 1, CANNOT_TELL", "20/4, 17/4, 1, 1, SAME",
			"20/4, 16/4, 1, 1, CANNOT_TELL", "5, 5, 1, 0, CANNOT_TELL", "5, 7, 1, 1, WORSE", "5, 7, 1, 0, WORSE",
			"34/7, 47/7, 1, 1, CANNOT_TELL", "34/7, 48/7, 1, 1, WORSE", "5, 5, 1, 2, WORSE", "20/4, 17/4, 1, 2, WORSE",
			"20/4, 16/4, 1, 2, CANNOT_TELL", "8, 2, 0, 1, CANNOT_TELL", "0, 0, 0, 0, SAME" })
	void goesByThePainAndByDailyLife(String then, String now, int impactThen, int impactNow, Verdict verdict) {
		LookBack back = LookBack.of(RULE, pain(then, now), standing(impactThen), standing(impactNow));

		assertThat(back.verdict()).isEqualTo(verdict);
	}

	@Test
	void namesWhatIsWorse() {
		var sign = new Standing(OptionalInt.of(2), Urgency.SOON, Set.of(new UrgencyRule.Id("fever")));

		assertThat(LookBack.of(RULE, pain("3", "6"), standing(1), sign).reasons())
			.containsExactlyInAnyOrder(Reason.SIGN, Reason.SOONER, Reason.PAIN, Reason.IMPACT);
		assertThat(LookBack.of(RULE, pain("3", "3"), sign, standing(2)).reasons()).isEmpty();
	}

	@Test
	void countsALaterRoutineVisitForNothing() {
		var routine = new Standing(OptionalInt.of(1), Urgency.ROUTINE, Set.of());

		assertThat(LookBack.of(RULE, pain("8", "4"), standing(1), routine).verdict()).isEqualTo(Verdict.BETTER);
	}

	@Test
	void tellsWorseWithoutPainAndNothingElse() {
		assertThat(LookBack.of(RULE, Optional.empty(), standing(1), standing(2)).verdict()).isEqualTo(Verdict.WORSE);
		assertThat(LookBack.of(RULE, Optional.empty(), standing(1), standing(0)).verdict())
			.isEqualTo(Verdict.CANNOT_TELL);
		var unknown = new Standing(OptionalInt.empty(), Urgency.SELF_CARE, Set.of());
		assertThat(LookBack.of(RULE, pain("8", "2"), standing(1), unknown).verdict()).isEqualTo(Verdict.CANNOT_TELL);
	}

	@Test
	void isWorseWithANewSignWhateverElseIsSo() {
		eachOf((any) -> {
			var now = new Standing(any.now.impact(), any.now.urgency(), Set.of(new UrgencyRule.Id("new")));

			assertThat(LookBack.of(RULE, any.pain, any.then, now).verdict()).isEqualTo(Verdict.WORSE);
		});
	}

	@Test
	void isNeverBetterWithMorePainOrAHarderLife() {
		var seen = EnumSet.noneOf(Verdict.class);
		eachOf((any) -> {
			LookBack back = LookBack.of(RULE, any.pain, any.then, any.now);
			seen.add(back.verdict());
			assertThat(back.verdict() == Verdict.WORSE).isEqualTo(!back.reasons().isEmpty());
			if (back.verdict() == Verdict.BETTER) {
				assertThat(any.pain.orElseThrow().then().mean() - any.pain.orElseThrow().now().mean())
					.isGreaterThan(1.999);
				assertThat(any.now.impact().getAsInt()).isLessThanOrEqualTo(any.then.impact().getAsInt());
			}
		});
		assertThat(seen).containsExactlyInAnyOrder(Verdict.values());
	}

	/** Who is told "better" is never told "worse" of the way back. */
	@Test
	void tellsTheWayThereFromTheWayBack() {
		eachOf((any) -> {
			LookBack there = LookBack.of(RULE, any.pain, any.then, any.now);
			LookBack back = LookBack.of(RULE, any.pain.map((p) -> new PainThenAndNow(p.now(), p.then(), true)), any.now,
					any.then);
			if (there.verdict() == Verdict.BETTER) {
				assertThat(back.verdict()).isEqualTo(Verdict.WORSE);
			}
			if (there.verdict() == Verdict.SAME) {
				assertThat(back.verdict()).isIn(Verdict.SAME, Verdict.WORSE);
			}
		});
	}

	@Test
	void printsNothingOfIt() {
		assertThat(LookBack.of(RULE, pain("3", "6"), standing(1), standing(1)) + " " + standing(2)
				+ pain("3", "6").orElseThrow().then())
			.isEqualTo("LookBack[hidden] Standing[hidden]PainLevel[hidden]");
	}

	private record Any(Optional<PainThenAndNow> pain, Standing then, Standing now) {
	}

	private static void eachOf(Consumer<Any> check) {
		var chance = new Random(7);
		for (int at = 0; at < TRIES; at++) {
			check.accept(new Any(
					chance.nextInt(10) == 0 ? Optional.empty()
							: Optional.of(new PainThenAndNow(level(chance), level(chance), true)),
					any(chance), any(chance)));
		}
	}

	private static PainLevel level(Random chance) {
		int count = 4 + chance.nextInt(4);
		return new PainLevel(chance.nextInt(10 * count + 1), count);
	}

	private static Standing any(Random chance) {
		Set<UrgencyRule.Id> signs = chance.nextBoolean() ? Set.of() : Set.of(new UrgencyRule.Id("old"));
		Urgency urgency = chance.nextInt(4) == 0 ? Urgency.values()[chance.nextInt(5)] : Urgency.ROUTINE;
		return new Standing(OptionalInt.of(chance.nextInt(3)), urgency, signs);
	}

	private static Optional<PainThenAndNow> pain(String then, String now) {
		return Optional.of(new PainThenAndNow(level(then), level(now), true));
	}

	private static PainLevel level(String written) {
		String[] parts = written.split("/");
		return new PainLevel(Integer.parseInt(parts[0]), (parts.length > 1) ? Integer.parseInt(parts[1]) : 1);
	}

	private static Standing standing(int impact) {
		return new Standing(OptionalInt.of(impact), Urgency.SELF_CARE, Set.of());
	}

}
