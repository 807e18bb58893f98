package org.morningback.knowledge.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.release.TinyRelease;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Question.Kind;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.words.Transcript.AnsweredStep;
import org.morningback.knowledge.words.Transcript.Line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;

/** Tests for {@link Transcript}. */
class TranscriptTests {

	/** Each text says its own key. */
	private final TinyKnowledge tiny = new TinyKnowledge()
		.step("you", single("age", "child", "adult"), question("school", Kind.SINGLE, chosen("age", "child"), "yes"),
				single("mood", "fine", "low"))
		.step("signs", several("signs", "fever", "lump", "none"))
		.step("sleep", single("bed", "soft", "firm"));

	@Test
	void saysInOrderWhatWasAskedAndAnswered() {
		Transcript transcript = transcript("bed=firm", "signs=fever,lump", "age=adult", "mood=low");
		assertThat(transcript.steps()).containsExactly(step("you", line("age", "adult"), line("mood", "low")),
				step("signs", line("signs", "fever", "lump")), step("sleep", line("bed", "firm")));
	}

	@Test
	void leavesOutWhatIsNotAnswered() {
		assertThat(transcript("mood=fine", "bed=soft").steps()).containsExactly(step("you", line("mood", "fine")),
				step("sleep", line("bed", "soft")));
		assertThat(transcript().steps()).isEmpty();
	}

	@Test
	void leavesOutAnswersThatDoNotCount() {
		assertThat(transcript("age=adult", "school=yes").steps()).containsExactly(step("you", line("age", "adult")));
		assertThat(transcript("age=child", "school=yes").steps())
			.containsExactly(step("you", line("age", "child"), line("school", "yes")));
	}

	private Transcript transcript(String... given) {
		var wording = new Wording(Locale.ENGLISH, TinyRelease.texts(this.tiny));
		return Transcript.of(this.tiny.build().path(answers(given)), wording);
	}

	private static AnsweredStep step(String id, Line... lines) {
		return new AnsweredStep(new Step.Id(id), "steps.%s.title".formatted(id), List.of(lines));
	}

	private static Line line(String question, String... options) {
		return new Line(new Question.Id(question), "questions.%s.ask".formatted(question),
				Arrays.stream(options)
					.map((option) -> "questions.%s.options.%s.label".formatted(question, option))
					.toList());
	}

}
