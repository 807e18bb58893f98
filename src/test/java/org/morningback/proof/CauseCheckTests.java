package org.morningback.proof;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.UrgencyRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.byExclusion;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.clue;
import static org.morningback.knowledge.TinyKnowledge.pattern;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;
import static org.morningback.knowledge.TinyKnowledge.source;
import static org.morningback.knowledge.TinyKnowledge.specific;

/** Tests for what is checked about causes, their clues, and conditions. */
class CauseCheckTests extends ContentCheckTest {

	private static final Condition OLD = chosen("age", "old");

	private static final Condition STIFF = chosen("signs", "stiff");

	private static TinyKnowledge knowledge() {
		return new TinyKnowledge().step("you", single("age", "young", "old"), several("signs", "stiff", "lump", "none"))
			.step("pain", question("pain", Question.Kind.SCALE, Condition.always(), "0", "1", "2", "3", "unsure"));
	}

	@Test
	void findsAClueThatNeverGoesWithItsGate() {
		KnowledgeBase idle = knowledge()
			.with(pattern("aged", OLD, specific("young", 1, chosen("age", "young")), specific("stiff", 1, STIFF)))
			.build();
		assertThat(problems(new ClueCheck(idle))).containsExactly("no answers meet the clue 'young' and 'only-when'");
	}

	@Test
	void doesNotSayThatAClueIsNeverMetWhereTheSearchWasGivenUp() {
		KnowledgeBase wide = wide().with(pattern("wide", tenOfThem(), specific("never", 1, Condition.never())))
			.with(byExclusion("left", Condition.all(List.of(tenOfThem(), Condition.never())), "wide"))
			.build();
		for (ContentCheck check : List.of(new ClueCheck(wide), new FitCheck(wide))) {
			var line = line(check);
			assertThat(line.problems()).filteredOn((problem) -> !problem.item().equals("wide")).isEmpty();
			assertThat(line.extent()).isEqualTo(ProofRecord.Extent.SAMPLED);
			assertThat(line.notes()).anyMatch((note) -> note.startsWith("it is not known for"));
		}
		assertThat(problems(new ClueCheck(wide))).isEmpty();
	}

	@Test
	void findsACluesThatCountsTwiceAndASpecificOneAgainst() {
		KnowledgeBase twice = knowledge()
			.with(pattern("aged", OLD, specific("stiff", 1, STIFF), clue("again", 1, STIFF),
					specific("lump", -1, chosen("signs", "lump"))))
			.build();
		assertThat(problems(new ClueCheck(twice))).containsExactly("the clues 'stiff' and 'again' count the same twice",
				"'lump' speaks against it and cannot be specific");
	}

	@Test
	void listsTheStrengthsThatNoAnswersGive() {
		KnowledgeBase weak = knowledge()
			.with(pattern("aged", Condition.always(), specific("stiff", 1, STIFF), clue("old", 1, OLD),
					clue("young", 2, Condition.all(List.of(chosen("age", "young"), OLD)))))
			.build();
		var line = line(new FitCheck(weak));
		assertThat(line.problems()).isEmpty();
		assertThat(line.extent()).isEqualTo(ProofRecord.Extent.EXHAUSTIVE);
		assertThat(line.notes()).containsExactly("no answers make aged fits-well");
	}

	@Test
	void findsACauseThatNothingMakesPossible() {
		KnowledgeBase never = knowledge().with(pattern("aged", OLD, clue("stiff", 3, STIFF))).build();
		assertThat(problems(new FitCheck(never))).containsExactly("no answers find this cause");
	}

	@Test
	void findsACauseWhosePointsNeverReachTheThreshold() {
		KnowledgeBase never = knowledge().with(pattern("vague", Condition.always(), clue("stiff", 3, STIFF)))
			.with(pattern("cancelled", OLD, specific("stiff", 1, STIFF), clue("old", -1, OLD)))
			.build();
		assertThat(problems(new FitCheck(never))).containsExactly("no answers find this cause",
				"no answers find this cause");
	}

	@Test
	void findsPartsOfAConditionThatDoNotCount() {
		assertThat(problems(condition(Condition.any(List.of(STIFF, Condition.all(List.of(STIFF, OLD))))))).hasSize(1);
		assertThat(problems(condition(Condition.all(List.of(chosen("age", "old", "young"), OLD))))).hasSize(1);
		assertThat(problems(condition(Condition.all(List.of(OLD, STIFF))))).isEmpty();
		assertThat(problems(condition(Condition.any(List.of(OLD, STIFF))))).isEmpty();
	}

	@Test
	void findsAScaleThatIsCutTwice() {
		assertThat(problems(condition(chosen("pain", "2", "3")))).isEmpty();
		assertThat(problems(condition(chosen("pain", "0", "1")))).isEmpty();
		assertThat(problems(condition(chosen("pain", "1", "2")))).singleElement().asString().contains("lie together");
		assertThat(problems(condition(chosen("pain", "0", "3")))).singleElement().asString().contains("lie together");
	}

	@Test
	void foldsOptionsThatDecideAlike() {
		KnowledgeBase folded = OptionClasses
			.forUrgency(knowledge().rule("bad", Urgency.SOON, chosen("pain", "2", "3")).build());
		assertThat(folded.question(new Question.Id("pain")).orElseThrow().options()).extracting((o) -> o.id().value())
			.containsExactly("0", "2");
		assertThat(folded.urgencyRules().get(0).when()).isEqualTo(chosen("pain", "2"));
		assertThat(OptionClasses.options(folded)).isEqualTo(5);
	}

	@Test
	void findsWhatNothingUses() {
		assertThat(problems(new UseCheck(knowledge().rule("bad", Urgency.SOON, OLD).build())))
			.containsExactly("nothing looks at the answers to 'signs'", "nothing looks at the answers to 'pain'");
	}

	@Test
	void countsASourceOfALevelAsUsed() {
		KnowledgeBase knowledge = knowledge().with(source("https://example.org", "guideline", "abstract"))
			.with(new UrgencyRule(new UrgencyRule.Id("old"), Urgency.SOON, OLD, List.of(),
					TinyKnowledge.provenance("for a test"), TinyKnowledge.provenance("", "who-2023")))
			.build();
		assertThat(line(new UseCheck(knowledge)).notes()).noneMatch((note) -> note.contains("of the sources"));
	}

	private static ContentCheck condition(Condition condition) {
		return new ConditionCheck(knowledge().rule("rule", Urgency.SOON, condition).build());
	}

}
