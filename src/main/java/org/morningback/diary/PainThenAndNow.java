package org.morningback.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.rules.LookBackRule;

/**
 * How bad pain was when somebody began to score their mornings, and how bad it is when
 * they look back.
 *
 * @param then how bad it was
 * @param now how bad it is
 * @param fromMornings whether mornings tell, and not two answers
 */
public record PainThenAndNow(PainLevel then, PainLevel now, boolean fromMornings) {

	/**
	 * From the first mornings and the last, where enough are scored.
	 * @param began the day on which the diary began
	 * @param lookedBack the day of looking back
	 */
	public static Optional<PainThenAndNow> fromMornings(LookBackRule rule, Diary diary, LocalDate began,
			LocalDate lookedBack) {
		int days = rule.window().days();
		return of(level(rule, diary, began), level(rule, diary, lookedBack.minusDays(days - 1L)), true);
	}

	/** From the answers to the question; empty where one of them is no number. */
	public static Optional<PainThenAndNow> fromAnswers(LookBackRule rule, Answers then, Answers now) {
		return of(answer(rule, then), answer(rule, now), false);
	}

	private static Optional<PainThenAndNow> of(Optional<PainLevel> then, Optional<PainLevel> now, boolean mornings) {
		return then.flatMap((before) -> now.map((after) -> new PainThenAndNow(before, after, mornings)));
	}

	private static Optional<PainLevel> level(LookBackRule rule, Diary diary, LocalDate first) {
		List<Pain> scores = diary.mornings()
			.subMap(first, first.plusDays(rule.window().days()))
			.values()
			.stream()
			.map((morning) -> morning.said().pain())
			.toList();
		return (scores.size() < rule.window().enough()) ? Optional.empty() : PainLevel.of(scores);
	}

	private static Optional<PainLevel> answer(LookBackRule rule, Answers answers) {
		return PainLevel.of(answers.to(rule.pain())
			.stream()
			.map(Option.Id::value)
			.map(Pain::of)
			.flatMap(Optional::stream)
			.toList());
	}

	boolean isUp(int tenths) {
		return this.now.isAbove(this.then, tenths);
	}

	boolean isDown(int tenths) {
		return this.then.isAbove(this.now, tenths);
	}

	boolean isDownByPercent(int percent) {
		return this.now.isBelow(this.then, percent);
	}

}
