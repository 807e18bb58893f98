package org.morningback.proof;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Question.Kind;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.clue;
import static org.morningback.knowledge.TinyKnowledge.pattern;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;
import static org.morningback.knowledge.TinyKnowledge.specific;

/** Tests for {@link OptionClasses}. */
class OptionClassesTests {

	private static final Cause CAUSE = pattern("worn-bed", chosen("bed", "old"),
			specific("sags", 2, chosen("bed", "old", "older", "ancient")), clue("two", 1, new Condition.AtLeast(2,
					List.of(chosen("signs", "stiff", "sore"), chosen("age", "adult", "old"), chosen("bed", "old")))));

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge()
		.lastStepWhen(chosen("age", "baby", "child"), "you", single("age", "baby", "child", "adult", "old"))
		.step("signs", several("signs", "fever", "chills", "lump", "stiff", "sore", "none"),
				question("since", Kind.SINGLE, chosen("signs", "lump"), "today", "yesterday"))
		.step("sleep", single("bed", "new", "old", "older", "ancient"))
		.rule("fever", Urgency.EMERGENCY, chosen("signs", "fever", "chills"), "infection")
		.rule("old-pain", Urgency.SOON, chosen("age", "old"))
		.with(CAUSE)
		.build();

	@Test
	void keepsApartWhatDecidesThePathOrTheUrgency() {
		KnowledgeBase folded = OptionClasses.forUrgency(KNOWLEDGE);
		assertThat(options(folded, "age")).containsExactly("baby", "adult", "old");
		assertThat(options(folded, "signs")).containsExactly("fever", "lump", "stiff", "none");
		assertThat(options(folded, "since")).containsExactly("today");
		assertThat(options(folded, "bed")).containsExactly("new");
		assertThat(folded.causes()).isEmpty();
	}

	@Test
	void keepsApartWhatDecidesThePathOrTheCause() {
		KnowledgeBase folded = OptionClasses.forCause(KNOWLEDGE, CAUSE);
		assertThat(options(folded, "age")).containsExactly("baby", "adult");
		assertThat(options(folded, "signs")).containsExactly("fever", "lump", "stiff", "none");
		assertThat(options(folded, "bed")).containsExactly("new", "old", "older");
	}

	@Test
	void conditionsNameOnlyWhatIsKept() {
		KnowledgeBase folded = OptionClasses.forCause(KNOWLEDGE, CAUSE);
		assertThat(folded.steps().map(Step::endsWhen).findFirst()).contains(chosen("age", "baby"));
		Cause cause = folded.causes().get(0);
		assertThat(cause.onlyWhen()).isEqualTo(chosen("bed", "old"));
		assertThat(cause.clues()).extracting(Clue::when)
			.containsExactly(chosen("bed", "old", "older"), new Condition.AtLeast(2,
					List.of(chosen("signs", "stiff"), chosen("age", "adult"), chosen("bed", "old"))));
	}

	@Test
	void onlyEmergenciesMatterToACause() {
		assertThat(OptionClasses.forCause(KNOWLEDGE, CAUSE).urgencyRules()).singleElement().satisfies((rule) -> {
			assertThat(rule.id().value()).isEqualTo("fever");
			assertThat(rule.when()).isEqualTo(chosen("signs", "fever"));
			assertThat(rule.concerns()).containsExactly(new Cause.Id("infection"));
		});
		assertThat(OptionClasses.forUrgency(KNOWLEDGE).urgencyRules()).extracting((rule) -> rule.id().value())
			.containsExactly("fever", "old-pain");
	}

	@Test
	void countsTheOptions() {
		assertThat(OptionClasses.options(KNOWLEDGE)).isEqualTo(16);
		assertThat(OptionClasses.options(OptionClasses.forUrgency(KNOWLEDGE))).isEqualTo(9);
	}

	private static List<String> options(KnowledgeBase knowledge, String question) {
		return knowledge.question(new Question.Id(question))
			.orElseThrow()
			.options()
			.stream()
			.map((option) -> option.id().value())
			.toList();
	}

}
