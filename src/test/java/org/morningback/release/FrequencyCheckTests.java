package org.morningback.release;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.Frequency;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Question;
import org.morningback.release.KnowledgeCheck.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.frequency;
import static org.morningback.knowledge.TinyKnowledge.group;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;
import static org.morningback.knowledge.questions.Condition.always;

/** Tests for {@link FrequencyCheck}. */
class FrequencyCheckTests {

	private static final Frequency AGE = frequency("age", group(always(), "old=300.5", "young=699.5"));

	private static final Frequency SIGNS = frequency("signs", group(always(), "fever=10", "lump=0.3"));

	private static TinyKnowledge knowledge() {
		return new TinyKnowledge().step("you", several("signs", "fever", "lump", "none"),
				single("age", "old", "young"));
	}

	@Test
	void takesNumbersThatAddUp() {
		assertThat(problems(knowledge().with(AGE).with(SIGNS))).isEmpty();
	}

	@Test
	void takesContentOfAnOlderReleaseWithoutAnyNumbers() {
		assertThat(problems(knowledge())).isEmpty();
	}

	@Test
	void findsNumbersThatDoNotAddUp() {
		assertThat(problems(knowledge().with(SIGNS).with(frequency("age", group(always(), "old=300", "young=699.9")))))
			.containsExactly("age: the numbers add up to 999.9 and not to 1000");
	}

	@Test
	void findsAQuestionWithoutNumbers() {
		assertThat(problems(knowledge().with(AGE)))
			.containsExactly("signs: nothing says how often its answers are given");
	}

	@Test
	void findsAQuestionAndAnOptionThatThereAreNot() {
		assertThat(problems(knowledge().with(AGE)
			.with(frequency("signs", group(always(), "fever=1", "lump=1", "fevers=10")))
			.with(frequency("colour", group(always(), "red=1000")))))
			.containsExactly("signs: there is no option 'fevers'", "colour: there is no question 'colour'");
	}

	@Test
	void findsAChanceOutOfRange() {
		assertThat(problems(knowledge().with(AGE).with(frequency("signs", group(always(), "fever=1000.1", "lump=-1")))))
			.containsExactly("signs: 'fever' goes from 0 to 1000", "signs: 'lump' goes from 0 to 1000");
	}

	@Test
	void findsASignWithoutANumber() {
		assertThat(problems(knowledge().with(AGE).with(frequency("signs", group(always(), "fever=10")))))
			.containsExactly("signs: 'lump' has no number; 0 is one");
	}

	@Test
	void findsANumberForWhatIsLeft() {
		assertThat(problems(
				knowledge().with(AGE).with(frequency("signs", group(always(), "fever=10", "lump=0", "none=990")))))
			.containsExactly("signs: 'none' is what is left; it has no number");
	}

	@Test
	void wantsAGroupForAllOthersAndOnlyAtTheEnd() {
		Frequency.Group old = group(chosen("age", "old"), "fever=20", "lump=1");
		assertThat(problems(knowledge().with(AGE).with(frequency("signs", old))))
			.containsExactly("signs: the last group, and no other, is without 'when'");
		assertThat(problems(knowledge().with(AGE).with(frequency("signs", group(always(), "fever=1", "lump=1"), old))))
			.hasSize(2);
		assertThat(problems(knowledge().with(AGE).with(frequency("signs"))))
			.containsExactly("signs: it has no numbers");
	}

	@Test
	void findsWhatDependsOnALaterAnswer() {
		Frequency signs = frequency("signs", group(chosen("age", "old"), "fever=20", "lump=1"),
				group(always(), "fever=10", "lump=1"));
		assertThat(problems(knowledge().with(signs).with(AGE))).containsExactly("signs: 'age' must stand before it");
		assertThat(problems(knowledge().with(AGE).with(signs))).isEmpty();
	}

	@Test
	void findsAQuestionBeforeTheOneThatMakesItAsked() {
		TinyKnowledge asked = new TinyKnowledge().step("you", single("age", "old", "young"),
				question("hips", Question.Kind.SINGLE, chosen("age", "old"), "new", "own"));
		assertThat(problems(asked.with(frequency("hips", group(always(), "new=100", "own=900"))).with(AGE)))
			.containsExactly("hips: 'age' must stand before it");
	}

	@Test
	void findsAGroupByAnOptionThatThereIsNot() {
		assertThat(problems(knowledge().with(AGE)
			.with(frequency("signs", group(chosen("age", "ancient"), "fever=20", "lump=1"),
					group(always(), "fever=10", "lump=1")))))
			.containsExactly("signs: no option 'ancient' of question 'age'");
	}

	private static List<String> problems(TinyKnowledge knowledge) {
		return KnowledgeCheck.problemsOf(TinyRelease.of(knowledge, TinyRelease.texts(knowledge)))
			.stream()
			.filter((problem) -> problem.kind().equals("population"))
			.map((Problem problem) -> problem.item() + ": " + problem.message())
			.toList();
	}

}
