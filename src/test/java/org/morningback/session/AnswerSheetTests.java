package org.morningback.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.Answers;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Option;
import org.morningback.knowledge.Question;
import org.morningback.session.AnswerSheet.Given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.morningback.session.TinyKnowledge.BED;
import static org.morningback.session.TinyKnowledge.MOOD;
import static org.morningback.session.TinyKnowledge.SIGNS;
import static org.morningback.session.TinyKnowledge.answer;

class AnswerSheetTests {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private static final KnowledgeBase KNOWLEDGE = TinyKnowledge.NEWER.knowledge();

	@Test
	void laysNewAnswersOverEarlierOnes() {
		AnswerSheet sheet = AnswerSheet.empty()
			.with(answer(BED, "floor").with(answer(MOOD, "worried")), NOON)
			.with(answer(BED, "mattress"), NOON.plusSeconds(60));

		assertThat(sheet.fresh(KNOWLEDGE, NOON)).isEqualTo(answer(BED, "mattress").with(answer(MOOD, "worried")));
		assertThat(sheet.lastAnsweredAt()).contains(NOON.plusSeconds(60));
	}

	@Test
	void forgetsAnswersToQuestions() {
		AnswerSheet sheet = AnswerSheet.empty().with(answer(BED, "floor"), NOON);

		assertThat(sheet.without(List.of(BED))).isEqualTo(AnswerSheet.empty());
		assertThat(AnswerSheet.empty().lastAnsweredAt()).isEmpty();
	}

	@Test
	void asksAgainWhenASafetyAnswerIsOlderThanADay() {
		AnswerSheet sheet = AnswerSheet.empty().with(answer(SIGNS, "chest-pain"), NOON);

		assertThat(sheet.fresh(KNOWLEDGE, NOON.plus(Duration.ofHours(24))).answer(SIGNS)).isTrue();
		assertThat(sheet.fresh(KNOWLEDGE, NOON.plus(Duration.ofHours(24)).plusMillis(1)).answer(SIGNS)).isFalse();
	}

	@Test
	void holdsASafetyAnswerForADayAfterItWasRepeated() {
		AnswerSheet sheet = AnswerSheet.empty()
			.with(answer(SIGNS, "chest-pain"), NOON)
			.with(answer(SIGNS, "chest-pain"), NOON.plus(Duration.ofHours(20)));

		assertThat(sheet.fresh(KNOWLEDGE, NOON.plus(Duration.ofHours(40))).answer(SIGNS)).isTrue();
	}

	@Test
	void holdsOtherAnswersForEver() {
		AnswerSheet sheet = AnswerSheet.empty().with(answer(BED, "floor"), NOON);

		assertThat(sheet.fresh(KNOWLEDGE, Instant.MAX)).isEqualTo(answer(BED, "floor"));
	}

	@Test
	void doesNotCountWhatIsNotOffered() {
		Answers given = answer(BED, "hammock").with(answer(new Question.Id("retired"), "yes"))
			.with(answer(MOOD, "worried", "worried"));

		assertThat(AnswerSheet.empty().with(given, NOON).fresh(KNOWLEDGE, NOON)).isEqualTo(Answers.none());
	}

	@Test
	void comesBackFromItsStoredForm() throws UnreadableSheetException {
		AnswerSheet sheet = AnswerSheet.empty()
			.with(answer(MOOD, "worried", "low-mood"), NOON.plusNanos(123_456_789))
			.with(answer(BED, "floor"), NOON);

		assertThat(SheetDocument.read(SheetDocument.write(sheet))).isEqualTo(sheet);
		assertThat(SheetDocument.write(AnswerSheet.empty())).asString().isEqualTo("{\"v\":1,\"answers\":{}}");
	}

	@Test
	void comesBackWithItsChangeAndWhomItIsAbout() throws UnreadableSheetException {
		AnswerSheet sheet = new AnswerSheet(
				AnswerSheet.empty().with(answer(BED, "floor").with(answer(MOOD, "worried")), NOON).given(),
				new Change(NOON, Map.of(BED, new Given(List.of(new Option.Id("mattress")), NOON.minusSeconds(1)))),
				true);

		AnswerSheet read = SheetDocument.read(SheetDocument.write(sheet));

		assertThat(read).isEqualTo(sheet);
		assertThat(read.forSomeoneElse()).isTrue();
		assertThat(read.freshBeforeChange(KNOWLEDGE)).contains(answer(BED, "mattress").with(answer(MOOD, "worried")));
		assertThat(sheet.toString() + sheet.change()).doesNotContain("mattress");
	}

	@Test
	void readsWhatWasStoredBeforeThereWereChanges() throws UnreadableSheetException {
		String stored = "{\"v\":1,\"answers\":{\"bed\":{\"chosen\":[\"floor\"],\"at\":\"2026-03-01T12:00:00Z\"}}}";

		AnswerSheet sheet = SheetDocument.read(stored.getBytes());

		assertThat(sheet).isEqualTo(AnswerSheet.empty().with(answer(BED, "floor"), NOON));
		assertThat(SheetDocument.write(sheet)).asString().isEqualTo(stored);
	}

	@Test
	void doesNotGuessAtALaterForm() {
		assertThatExceptionOfType(UnreadableSheetException.class)
			.isThrownBy(() -> SheetDocument.read("{\"v\":3,\"answers\":{}}".getBytes()))
			.withMessage("The answers are stored in form 3");
	}

	@Test
	void neverPrintsAnAnswer() {
		AnswerSheet sheet = AnswerSheet.empty().with(answer(BED, "floor"), NOON);

		assertThat(sheet).asString().isEqualTo("AnswerSheet[1 answered]");
		assertThat(sheet.given().get(BED)).asString().doesNotContain("floor");
	}

}
