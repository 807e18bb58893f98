package org.morningback.proof;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question.Kind;
import org.morningback.knowledge.questions.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;

/** Tests for {@link UrgencyRuleCheck}. */
class UrgencyRuleCheckTests extends ContentCheckTest {

	private static final Condition OLD = chosen("age", "old");

	private static final Condition FEVER = chosen("signs", "fever");

	private static TinyKnowledge knowledge() {
		return new TinyKnowledge()
			.step("you", single("age", "young", "old"), question("falls", Kind.SINGLE, OLD, "yes", "no"))
			.step("signs", several("signs", "fever", "lump", "none"));
	}

	@Test
	void isContentWithRulesThatSayDifferentThings() {
		var line = line(new UrgencyRuleCheck(release(knowledge().rule("fever", Urgency.URGENT, FEVER, "infection")
			.rule("lump", Urgency.SOON, chosen("signs", "lump"))
			.build())));
		assertThat(line.problems()).isEmpty();
		assertThat(line.extent()).isEqualTo(ProofRecord.Extent.EXHAUSTIVE);
		assertThat(line.count()).isEqualTo(2);
	}

	@Test
	void findsARuleThatAnotherAlwaysGoesWith() {
		Condition oldFever = Condition.all(List.of(OLD, FEVER));
		assertThat(problems(new UrgencyRuleCheck(release(
				knowledge().rule("fever", Urgency.URGENT, FEVER).rule("old-fever", Urgency.URGENT, oldFever).build()))))
			.singleElement()
			.asString()
			.startsWith("'fever' always fires with it");
	}

	@Test
	void findsARuleThatGoesWithAnotherBecauseOfWhatIsAskedBefore() {
		assertThat(problems(new UrgencyRuleCheck(release(knowledge().rule("old", Urgency.SOON, OLD)
			.rule("falls", Urgency.ROUTINE, chosen("falls", "yes"))
			.build())))).singleElement().asString().startsWith("'old' always fires with it");
	}

	@Test
	void findsARuleThatEveryWayToAnswerTheRestBringsAnother() {
		assertThat(problems(
				new UrgencyRuleCheck(release(knowledge().rule("anybody", Urgency.SOON, chosen("age", "young", "old"))
					.rule("fever", Urgency.SOON, FEVER)
					.build()))))
			.singleElement()
			.asString()
			.startsWith("'anybody' always fires with it");
	}

	@Test
	void allowsAWorseRuleAndOneWithAConcernOfItsOwn() {
		Condition oldFever = Condition.all(List.of(OLD, FEVER));
		var line = line(new UrgencyRuleCheck(release(knowledge().rule("fever", Urgency.SOON, FEVER)
			.rule("old-fever", Urgency.URGENT, oldFever)
			.rule("old-infection", Urgency.SOON, oldFever, "infection")
			.build())));
		assertThat(line.problems()).isEmpty();
		assertThat(line.notes()).anyMatch((note) -> note.startsWith("old-infection (soon) always fires with fever"));
	}

	@Test
	void findsARuleThatNothingMeets() {
		Condition never = Condition.all(List.of(chosen("age", "young"), chosen("falls", "yes")));
		assertThat(problems(new UrgencyRuleCheck(release(knowledge().rule("never", Urgency.SOON, never).build()))))
			.containsExactly("no answers meet this rule");
	}

	@Test
	void provesNoShadowByTheWaysItLookedAt() {
		var line = line(new UrgencyRuleCheck(release(wide()
			.rule("wide", Urgency.SOON,
					Condition.any(List.of(chosen("question-0", "yes"),
							Condition.all(List.of(tenOfThem(), Condition.never())))))
			.rule("first", Urgency.URGENT, chosen("question-0", "yes"))
			.rule("none", Urgency.SOON, Condition.all(List.of(tenOfThem(), Condition.never())))
			.build())));
		assertThat(line.problems()).isEmpty();
		assertThat(line.extent()).isEqualTo(ProofRecord.Extent.SAMPLED);
		assertThat(line.notes()).contains("'first' fires with wide in each of the ways looked at",
				"it is not known for none whether no answers meet this rule: too many ways");
	}

}
