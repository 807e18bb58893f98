package org.morningback.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.concern;
import static org.morningback.knowledge.TinyKnowledge.contributor;
import static org.morningback.knowledge.TinyKnowledge.pattern;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;
import static org.morningback.knowledge.TinyKnowledge.specific;

/** Tests for {@link Alternatives}. */
class AlternativesTests {

	private static final Condition FEVER_AND_LUMP = Condition
		.all(List.of(chosen("signs", "fever"), chosen("signs", "lump")));

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge()
		.step("safety", freshFor(Duration.ofHours(24), several("signs", "fever", "lump", "none")))
		.step("pain", sign(single("duration", "short", "long")), sign(single("night", "no", "some", "all")))
		.step("sleep", sign(several("leg", "numb", "cold", "none")), lever(single("bed", "good", "soft", "old")))
		.rule("fever", Urgency.URGENT, chosen("signs", "fever"), "infection")
		.rule("fever-and-lump", Urgency.EMERGENCY, FEVER_AND_LUMP, "infection")
		.rule("all-night", Urgency.SOON, chosen("night", "all"), "infection")
		.rule("long", Urgency.ROUTINE, chosen("duration", "long"), "infection")
		.rule("numb", Urgency.ROUTINE, chosen("leg", "numb"), "infection")
		.with(concern("infection"))
		.with(contributor("soft-bed", specific("soft", 1, chosen("bed", "soft"))))
		.with(contributor("old-bed", specific("old", 1, chosen("bed", "old"))))
		.build();

	@Test
	void theSmallestStepsUpComeFirstAndThenWhatElseMayBeBehindIt() {
		assertThat(alternatives("signs=none", "duration=short", "night=no", "leg=cold", "bed=good"))
			.containsExactly("duration=long → routine", "leg=numb → routine", "bed=soft → first soft-bed");
	}

	@Test
	void warningSignsAreNamedWhereNothingElseWouldRaiseIt() {
		assertThat(alternatives("signs=none", "duration=short", "night=all", "leg=none", "bed=good"))
			.containsExactly("signs=fever → urgent", "bed=soft → named soft-bed");
	}

	@Test
	void ofTheWarningSignsTheGravestIsNamed() {
		KnowledgeBase signs = new TinyKnowledge()
			.step("safety", freshFor(Duration.ofHours(24), several("signs", "fever", "numb", "none")))
			.rule("fever", Urgency.URGENT, chosen("signs", "fever"))
			.rule("numb", Urgency.EMERGENCY, chosen("signs", "numb"))
			.build();

		assertThat(alternatives(signs, "signs=none")).containsExactly("signs=numb → emergency");
	}

	@Test
	void warningSignsComeAfterWhateverElseRaisesIt() {
		assertThat(alternatives("signs=none", "duration=long", "night=some", "leg=none", "bed=soft"))
			.containsExactly("night=all → soon", "signs=fever → urgent", "bed=old → named old-bed");
	}

	@Test
	void nothingTurnsUrgentIntoSomethingLess() {
		assertThat(alternatives("signs=fever", "duration=long", "night=all", "leg=numb", "bed=soft"))
			.containsExactly("signs=lump → emergency");
	}

	@Test
	void whoeverShouldBeSeenTodayIsToldOfNoOtherBed() {
		assertThat(alternatives("signs=fever", "duration=short", "night=no", "leg=none", "bed=good"))
			.containsExactly("signs=lump → emergency");
	}

	@Test
	void nothingIsWorseThanAnEmergency() {
		assertThat(alternatives("signs=fever,lump", "duration=short", "night=no", "leg=none", "bed=good")).isEmpty();
	}

	@Test
	void questionsWithoutAnAnswerAreLeftOut() {
		assertThat(alternatives("signs=none", "night=no", "bed=soft")).containsExactly("night=all → soon",
				"signs=fever → urgent", "bed=old → first old-bed");
	}

	@Test
	void aContributorThatIsOnlyLostIsNotNamed() {
		KnowledgeBase oneBed = new TinyKnowledge().step("sleep", lever(single("bed", "soft", "good")))
			.with(contributor("soft-bed", specific("soft", 1, chosen("bed", "soft"))))
			.build();
		assertThat(Alternatives.of(oneBed, answers("bed=soft"))).isEmpty();
	}

	@Test
	void anyOtherStepUpComesBeforeAWarningSign() {
		KnowledgeBase mild = new TinyKnowledge()
			.step("safety", freshFor(Duration.ofHours(24), several("signs", "tired", "none")))
			.step("pain", sign(single("night", "no", "all")))
			.rule("tired", Urgency.ROUTINE, chosen("signs", "tired"))
			.rule("all-night", Urgency.URGENT, chosen("night", "all"))
			.build();
		assertThat(alternatives(mild, "signs=none", "night=no")).containsExactly("night=all → urgent",
				"signs=tired → routine");
	}

	@Test
	void notBeingSureIsNoChangeToName() {
		KnowledgeBase unsure = new TinyKnowledge().step("safety", sign(several("signs", "fever", "unsure", "none")))
			.rule("fever", Urgency.URGENT, chosen("signs", "fever"))
			.rule("unsure", Urgency.SOON, chosen("signs", "unsure"))
			.build();
		assertThat(alternatives(unsure, "signs=none")).containsExactly("signs=fever → urgent");
	}

	@Test
	void whatIsChosenInTheChangeTakesTheNoneAway() {
		KnowledgeBase legs = new TinyKnowledge().step("legs", lever(several("leg", "cold", "none")))
			.with(contributor("plain", specific("none", 1, chosen("leg", "none"))))
			.with(contributor("draught", specific("cold", 1, chosen("leg", "cold"))))
			.build();
		assertThat(alternatives(legs, "leg=none")).containsExactly("leg=cold → first draught");
	}

	private static List<String> alternatives(String... given) {
		return alternatives(KNOWLEDGE, given);
	}

	private static List<String> alternatives(KnowledgeBase knowledge, String... given) {
		return Alternatives.of(knowledge, answers(given))
			.stream()
			.map((alternative) -> "%s=%s → %s".formatted(alternative.answer().question(), alternative.answer().option(),
					effect(alternative)))
			.toList();
	}

	private static String effect(Alternative alternative) {
		Cause cause = alternative.cause();
		return (cause == null) ? alternative.result().urgency().word()
				: alternative.effect().name().toLowerCase(Locale.ROOT) + ' ' + cause.id();
	}

	@Test
	void whatLeadsToNothingWorthNamingIsNotNamed() {
		Question age = single("age", "young", "old");
		TinyKnowledge tiny = new TinyKnowledge().rule("old", Urgency.SOON, chosen("age", "old"));

		assertThat(alternatives(tiny.step("you", sign(age)).build(), "age=young")).containsExactly("age=old → soon");
		assertThat(alternatives(
				new TinyKnowledge().rule("old", Urgency.SOON, chosen("age", "old")).step("you", age).build(),
				"age=young"))
			.isEmpty();
	}

	@Test
	void aSignBringsNoOtherFindingAndALeverNoOtherUrgency() {
		KnowledgeBase bed = new TinyKnowledge().step("sleep", sign(single("bed", "good", "soft")))
			.with(contributor("soft-bed", specific("soft", 1, chosen("bed", "soft"))))
			.build();
		KnowledgeBase pain = new TinyKnowledge().step("pain", lever(single("night", "no", "all")))
			.rule("all-night", Urgency.SOON, chosen("night", "all"))
			.build();
		assertThat(alternatives(bed, "bed=good")).isEmpty();
		assertThat(alternatives(pain, "night=no")).isEmpty();
	}

	@Test
	void whatIsNotTheFirstOfAllFindingsIsSaidToBeNamedToo() {
		KnowledgeBase knowledge = new TinyKnowledge()
			.step("sleep", single("back", "stiff"), lever(single("bed", "good", "soft")))
			.with(pattern("stiff-back", Condition.always(), specific("stiff", 3, chosen("back", "stiff"))))
			.with(contributor("soft-bed", specific("soft", 1, chosen("bed", "soft"))))
			.build();
		assertThat(alternatives(knowledge, "back=stiff", "bed=good")).containsExactly("bed=soft → named soft-bed");
	}

	private static Question sign(Question question) {
		return whatIf(Question.WhatIf.SIGN, question);
	}

	private static Question lever(Question question) {
		return whatIf(Question.WhatIf.LEVER, question);
	}

	private static Question whatIf(Question.WhatIf use, Question question) {
		return new Question(question.id(), question.kind(), question.options(), question.shownWhen(),
				question.freshFor(), question.alone(), use, List.of(), question.onCard());
	}

	private static Question freshFor(Duration time, Question question) {
		return new Question(question.id(), question.kind(), question.options(), question.shownWhen(), time,
				question.alone(), Question.WhatIf.SIGN, List.of(), question.onCard());
	}

}
