package org.morningback.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.journey.StoredAnswers.Given;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.morningback.journey.TinyKnowledge.BED;
import static org.morningback.journey.TinyKnowledge.MOOD;
import static org.morningback.journey.TinyKnowledge.SIGNS;
import static org.morningback.journey.TinyKnowledge.answer;

class StoredAnswersTests {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private static final KnowledgeBase KNOWLEDGE = TinyKnowledge.NEWER.knowledge();

	@Test
	void laysNewAnswersOverEarlierOnes() {
		StoredAnswers sheet = StoredAnswers.empty()
			.with(answer(BED, "floor").with(answer(MOOD, "worried")), NOON)
			.with(answer(BED, "mattress"), NOON.plusSeconds(60));

		assertThat(sheet.fresh(KNOWLEDGE, NOON)).isEqualTo(answer(BED, "mattress").with(answer(MOOD, "worried")));
		assertThat(sheet.lastAnsweredAt()).contains(NOON.plusSeconds(60));
	}

	@Test
	void forgetsAnswersToQuestions() {
		StoredAnswers sheet = StoredAnswers.empty().with(answer(BED, "floor"), NOON);

		assertThat(sheet.without(List.of(BED))).isEqualTo(StoredAnswers.empty());
		assertThat(StoredAnswers.empty().lastAnsweredAt()).isEmpty();
	}

	@Test
	void asksAgainWhenASafetyAnswerIsOlderThanADay() {
		StoredAnswers sheet = StoredAnswers.empty().with(answer(SIGNS, "chest-pain"), NOON);

		assertThat(sheet.fresh(KNOWLEDGE, NOON.plus(Duration.ofHours(24))).contains(SIGNS)).isTrue();
		assertThat(sheet.fresh(KNOWLEDGE, NOON.plus(Duration.ofHours(24)).plusMillis(1)).contains(SIGNS)).isFalse();
	}

	@Test
	void holdsASafetyAnswerForADayAfterItWasRepeated() {
		StoredAnswers sheet = StoredAnswers.empty()
			.with(answer(SIGNS, "chest-pain"), NOON)
			.with(answer(SIGNS, "chest-pain"), NOON.plus(Duration.ofHours(20)));

		assertThat(sheet.fresh(KNOWLEDGE, NOON.plus(Duration.ofHours(40))).contains(SIGNS)).isTrue();
	}

	@Test
	void holdsOtherAnswersForEver() {
		StoredAnswers sheet = StoredAnswers.empty().with(answer(BED, "floor"), NOON);

		assertThat(sheet.fresh(KNOWLEDGE, Instant.MAX)).isEqualTo(answer(BED, "floor"));
	}

	@Test
	void doesNotCountWhatIsNotOffered() {
		Answers given = answer(BED, "hammock").with(answer(new Question.Id("retired"), "yes"))
			.with(answer(MOOD, "worried", "worried"));

		assertThat(StoredAnswers.empty().with(given, NOON).fresh(KNOWLEDGE, NOON)).isEqualTo(Answers.none());
	}

	@Test
	void neverPrintsAnAnswer() {
		StoredAnswers sheet = StoredAnswers.empty().with(answer(BED, "floor"), NOON);

		assertThat(sheet).asString().isEqualTo("StoredAnswers[1 answered]");
		assertThat(sheet.given().get(BED)).asString().doesNotContain("floor");
	}

}
