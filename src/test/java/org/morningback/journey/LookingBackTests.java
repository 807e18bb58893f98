package org.morningback.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.journey.StoredAnswers.Given;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Section;
import org.morningback.knowledge.questions.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.journey.TinyKnowledge.answer;

/** What can have changed is asked again, and nothing else. */
class LookingBackTests {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private static final Instant LATER = NOON.plus(Duration.ofDays(14));

	private static final Question.Id AGE = new Question.Id("age");

	private static final Question.Id PAIN = new Question.Id("pain");

	private static final Question.Id DAY = new Question.Id("day");

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(new Section(new Section.Id("all"),
			List.of(new Step(new Step.Id("you"), List.of(question(AGE, false)), Condition.never()), new Step(
					new Step.Id("pain"), List.of(question(PAIN, true), question(DAY, true)), Condition.never())))),
			List.of(), List.of());

	private static final StoredAnswers ANSWERED = StoredAnswers.empty()
		.with(answer(AGE, "a").with(answer(PAIN, "a")).with(answer(DAY, "a")), NOON);

	@Test
	void leavesOutWhatWasAnsweredBeforeAndCanHaveChanged() {
		StoredAnswers sheet = ANSWERED.lookingBackSince(LATER);

		assertThat(sheet.fresh(KNOWLEDGE, LATER)).isEqualTo(answer(AGE, "a"));
		assertThat(ANSWERED.fresh(KNOWLEDGE, LATER).questions()).hasSize(3);
	}

	@Test
	void isDoneOnceAllIsAnsweredAgain() {
		StoredAnswers begun = ANSWERED.lookingBackSince(LATER);
		StoredAnswers half = begun.with(Submission.of(answer(PAIN, "a")), LATER, KNOWLEDGE);
		StoredAnswers all = half.with(Submission.of(answer(DAY, "b")), LATER.plusSeconds(5), KNOWLEDGE);
		StoredAnswers more = all.with(Submission.of(answer(DAY, "a")), LATER.plusSeconds(9), KNOWLEDGE);

		assertThat(half.lookingBack()).isEqualTo(new LookingBack(LATER, null));
		assertThat(all.lookingBack()).isEqualTo(new LookingBack(LATER, LATER.plusSeconds(5)));
		assertThat(more.lookingBack()).as("it stays so").isEqualTo(all.lookingBack());
		assertThat(all.fresh(KNOWLEDGE, LATER))
			.isEqualTo(answer(AGE, "a").with(answer(PAIN, "a")).with(answer(DAY, "b")));
	}

	@Test
	void givesTheEarlierAnswersBackWhereItIsLeft() {
		StoredAnswers left = ANSWERED.lookingBackSince(LATER)
			.with(Submission.of(answer(PAIN, "b")), LATER, KNOWLEDGE)
			.withoutLookingBack();

		assertThat(left.fresh(KNOWLEDGE, LATER))
			.isEqualTo(answer(AGE, "a").with(answer(PAIN, "b")).with(answer(DAY, "a")));
	}

	@Test
	void forgetsTheChangeBefore() {
		StoredAnswers changed = ANSWERED.with(new Submission(answer(PAIN, "b"), true, Beginning.PLAIN), NOON,
				KNOWLEDGE);
		assertThat(changed.change()).isNotNull();

		assertThat(changed.lookingBackSince(LATER).change()).isNull();
	}

	@Test
	void saysOfALaterChangeWhatWasBefore() {
		StoredAnswers done = ANSWERED.lookingBackSince(LATER)
			.with(Submission.of(answer(PAIN, "a").with(answer(DAY, "a"))), LATER, KNOWLEDGE)
			.with(new Submission(answer(PAIN, "b"), true, Beginning.PLAIN), LATER.plusSeconds(5), KNOWLEDGE);

		assertThat(done.freshBeforeChange(KNOWLEDGE).orElseThrow().to(PAIN)).containsExactly(new Option.Id("a"));
		assertThat(done.lookingBack()).isEqualTo(new LookingBack(LATER, LATER));
	}

	@Test
	void comesBackFromWhereItIsStored() {
		StoredAnswers begun = ANSWERED.lookingBackSince(LATER);
		StoredAnswers done = begun.with(Submission.of(answer(PAIN, "a").with(answer(DAY, "a"))), LATER, KNOWLEDGE);

		assertThat(stored(begun).sheet()).isEqualTo(begun);
		assertThat(stored(done).sheet()).isEqualTo(done);
	}

	/** So that an instance of the version before can read what has nothing new in it. */
	@Test
	void isStoredInTheFormOfBeforeByThoseWhoDoNot() {
		assertThat(stored(ANSWERED).v()).isEqualTo(3);
		assertThat(stored(ANSWERED.lookingBackSince(LATER)).v()).isEqualTo(4);
		String before = "{'v':3,'release':'abc','answers':{}}".replace('\'', '"');
		assertThat(AnswersDocument.read(before.getBytes(StandardCharsets.UTF_8)).orElseThrow().sheet())
			.isEqualTo(StoredAnswers.empty());
	}

	@Test
	void asksAgainOnlyWhatIsFromBefore() {
		var back = new LookingBack(LATER, null);
		Given before = new Given(List.of(), LATER.minusNanos(1));

		assertThat(back.asksAgain(question(PAIN, true), before)).isTrue();
		assertThat(back.asksAgain(question(PAIN, false), before)).isFalse();
		assertThat(back.asksAgain(question(PAIN, true), new Given(List.of(), LATER))).isFalse();
	}

	private static AnswersDocument stored(StoredAnswers sheet) {
		return AnswersDocument.read(AnswersDocument.write(sheet, "abc")).orElseThrow();
	}

	private static Question question(Question.Id id, boolean askedAgain) {
		return new Question(id, Question.Kind.SINGLE,
				List.of(new Option(new Option.Id("a"), Option.Role.PLAIN),
						new Option(new Option.Id("b"), Option.Role.PLAIN)),
				Condition.always(), Question.ALWAYS_FRESH, Map.of(), Question.WhatIf.NOTHING, List.of(), false, false,
				askedAgain);
	}

}
