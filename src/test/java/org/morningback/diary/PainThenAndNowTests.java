package org.morningback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.diary.LookBackTests.RULE;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.concern;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.single;

/** What is compared when somebody looks back, and when. */
class PainThenAndNowTests {

	private static final Instant AT = Instant.parse("2026-03-02T06:00:00Z");

	private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

	private static final LocalDate LAST = BEGAN.plusDays(14);

	@Test
	void comparesTheFirstSevenDaysWithTheLastSeven() {
		Diary diary = diary("6666666555555533333330");

		PainThenAndNow pain = PainThenAndNow.fromMornings(RULE, diary, BEGAN, LAST).orElseThrow();

		assertThat(pain.then()).isEqualTo(new PainLevel(42, 7));
		assertThat(pain.now()).as("six of the second week, and today").isEqualTo(new PainLevel(6 * 5 + 3, 7));
		assertThat(pain.fromMornings()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "6666---5555---4, true", "666----555----4, false", "6666---5-------, false", "---6666---5555, true",
			"---66665555----, false" })
	void takesFourMorningsInEach(String scores, boolean enough) {
		assertThat(PainThenAndNow.fromMornings(RULE, diary(scores), BEGAN, LAST).isPresent()).isEqualTo(enough);
	}

	@Test
	void comparesTheAnswersWhereBothAreNumbers() {
		assertThat(PainThenAndNow.fromAnswers(RULE, answers("pain=6"), answers("pain=10")))
			.contains(new PainThenAndNow(new PainLevel(6, 1), new PainLevel(10, 1), false));
		assertThat(PainThenAndNow.fromAnswers(RULE, answers("pain=6"), answers("pain=unsure"))).isEmpty();
		assertThat(PainThenAndNow.fromAnswers(RULE, answers("impact=some"), answers("pain=6"))).isEmpty();
	}

	@Test
	void readsHowMuchDailyLifeSuffersAndWhichSignsCount() {
		KnowledgeBase knowledge = new TinyKnowledge()
			.step("all", question("pain", Question.Kind.SCALE, Condition.always(), "0", "1"),
					single("impact", "none", "some", "a-lot"))
			.rule("tired", Urgency.ROUTINE, chosen("impact", "some"))
			.rule("pulse", Urgency.ROUTINE, chosen("impact", "some"), "artery")
			.rule("limited", Urgency.SOON, chosen("impact", "some"))
			.with(concern("artery"))
			.build();

		Standing standing = Standing.of(RULE, knowledge, answers("impact=some"), Urgency.SOON,
				Set.copyOf(knowledge.urgencyRules()));

		assertThat(standing.impact()).hasValue(1);
		assertThat(standing.signs()).extracting(Object::toString).containsExactlyInAnyOrder("pulse", "limited");
		assertThat(Standing.of(RULE, knowledge, answers("pain=1"), Urgency.SOON, Set.of()).impact()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ ", 0, 14, false", ", 13, 14, false", ", 14, 14, true", ", 99, 14, true", "14, 14, 42, false",
			"20, 41, 42, false", "20, 42, 42, true", "13, 50, 14, true" })
	void isDueAfterTwoWeeksAndAfterSixUntilItIsDone(Integer doneAfter, int today, int next, boolean due) {
		Optional<LocalDate> done = Optional.ofNullable(doneAfter).map(BEGAN::plusDays);

		assertThat(NextLookBack.of(RULE, BEGAN, done, BEGAN.plusDays(today)))
			.contains(new NextLookBack(BEGAN.plusDays(next), due));
	}

	@Test
	void isNeverDueOnceTheLastIsDone() {
		assertThat(NextLookBack.of(RULE, BEGAN, Optional.of(BEGAN.plusDays(42)), BEGAN.plusDays(99))).isEmpty();
	}

	/** A digit for each day from the first on. */
	private static Diary diary(String scores) {
		Diary diary = Diary.begun(List.of()).in(ZoneOffset.UTC);
		for (int day = 0; day < scores.length(); day++) {
			if (scores.charAt(day) != '-') {
				diary = diary.with(BEGAN.plusDays(day),
						new Morning(new Pain(scores.charAt(day) - '0'), null, null, List.of()), AT);
			}
		}
		return diary;
	}

}
