package org.morningback.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Section;
import org.morningback.knowledge.questions.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.journey.TinyKnowledge.BED;
import static org.morningback.journey.TinyKnowledge.MOOD;
import static org.morningback.journey.TinyKnowledge.SIGNS;
import static org.morningback.journey.TinyKnowledge.answer;

/** What is remembered of a change. Whoever sleeps on a mattress is asked for the mood. */
class ChangeTests {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private static final KnowledgeBase KNOWLEDGE = knowledge();

	private static final Answers FLOOR = answer(SIGNS, "none").with(answer(BED, "floor"));

	private StoredAnswers sheet = StoredAnswers.empty().with(FLOOR, NOON);

	private Instant now = NOON;

	@Test
	void remembersWhatWasAnsweredBefore() {
		change(answer(BED, "hammock"));

		assertThat(before()).contains(FLOOR);
	}

	@Test
	void remembersNothingOnTheWayThroughTheQuestions() {
		send(answer(BED, "hammock"));

		assertThat(before()).isEmpty();
	}

	@Test
	void remembersNothingWhereNothingWasAdvisedYet() {
		this.sheet = StoredAnswers.empty().with(answer(BED, "floor"), NOON);

		change(answer(BED, "hammock"));

		assertThat(before()).isEmpty();
	}

	@Test
	void lastsUntilWhatItOpenedIsAnswered() {
		change(answer(BED, "mattress"));
		send(answer(SIGNS, "pain"));
		change(answer(MOOD, "low"));

		assertThat(before()).contains(FLOOR);
	}

	@Test
	void endsWithTheNextAnswerFromElsewhere() {
		change(answer(BED, "hammock"));
		send(answer(BED, "hammock"));

		assertThat(before()).isEmpty();
	}

	@Test
	void endsWhenWarningSignsAreAskedAgain() {
		change(answer(BED, "hammock"));
		this.now = this.now.plus(Duration.ofHours(30));
		send(answer(SIGNS, "none"));

		assertThat(before()).isEmpty();
	}

	@Test
	void outlivesTheAnswersThatItReplaced() {
		this.now = NOON.plus(Duration.ofHours(23));
		change(answer(SIGNS, "pain"));

		assertThat(before()).contains(FLOOR);
	}

	@Test
	void givesWayToTheNextChange() {
		change(answer(BED, "hammock"));
		change(answer(SIGNS, "pain"));

		assertThat(before()).contains(answer(SIGNS, "none").with(answer(BED, "hammock")));
	}

	@Test
	void staysTheSameWhenItIsSentTwice() {
		change(answer(BED, "hammock"));
		change(answer(BED, "hammock"));

		assertThat(before()).contains(FLOOR);
	}

	private void change(Answers answers) {
		send(new Submission(answers, true, Beginning.PLAIN));
	}

	private void send(Answers answers) {
		send(Submission.of(answers));
	}

	private void send(Submission sent) {
		this.now = this.now.plusSeconds(60);
		this.sheet = this.sheet.with(sent, this.now, KNOWLEDGE);
	}

	private Optional<Answers> before() {
		return this.sheet.freshBeforeChange(KNOWLEDGE);
	}

	private static KnowledgeBase knowledge() {
		Condition onMattress = new Condition.Chosen(BED, List.of(new Option.Id("mattress")));
		return KnowledgeBase.of(
				List.of(new Section(new Section.Id("all"), List.of(
						step("signs", question(SIGNS, Condition.always(), Duration.ofHours(24), "pain", "none")),
						step("bed",
								question(BED, Condition.always(), Question.ALWAYS_FRESH, "floor", "mattress",
										"hammock")),
						step("mood", question(MOOD, onMattress, Question.ALWAYS_FRESH, "low", "good"))))),
				List.of(), List.of());
	}

	private static Step step(String id, Question question) {
		return new Step(new Step.Id(id), List.of(question), Condition.never());
	}

	private static Question question(Question.Id id, Condition shownWhen, Duration freshFor, String... options) {
		return new Question(id, Question.Kind.SINGLE,
				List.of(options)
					.stream()
					.map((option) -> new Option(new Option.Id(option), Option.Role.PLAIN))
					.toList(),
				shownWhen, freshFor);
	}

}
