package org.morningback.proof;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.proof.Told.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.concern;
import static org.morningback.knowledge.TinyKnowledge.forEveryone;
import static org.morningback.knowledge.TinyKnowledge.frequency;
import static org.morningback.knowledge.TinyKnowledge.general;
import static org.morningback.knowledge.TinyKnowledge.group;
import static org.morningback.knowledge.TinyKnowledge.pattern;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;
import static org.morningback.knowledge.TinyKnowledge.specific;

/** Tests for {@link PeopleComparison}, {@link Told} and {@link Differences}. */
class PeopleComparisonTests {

	private static final Condition FEVER = chosen("signs", "fever");

	/** Everybody is an adult with a fever. */
	private static TinyKnowledge everybody() {
		return new TinyKnowledge().step("you", single("age", "child", "adult"))
			.step("signs", several("signs", "fever", "lump", "none"))
			.with(concern("infection"))
			.with(frequency("age", group(Condition.always(), "child=0", "adult=1000")))
			.with(frequency("signs", group(Condition.always(), "fever=1000", "lump=0")));
	}

	@Test
	void findsNothingWhereBothTellTheSame() {
		Differences same = compare(everybody(), everybody());
		assertThat(same.isEmpty()).isTrue();
		assertThat(same.count()).isEqualTo("0 of 1,200");
	}

	@Test
	void namesAFewPeopleOfEachChangeOfUrgency() {
		Differences sooner = compare(everybody().rule("hot", Urgency.ROUTINE, FEVER, "infection"),
				everybody().rule("hot", Urgency.SOON, FEVER, "infection"));
		assertThat(sooner.count()).isEqualTo("1,200 of 1,200");
		assertThat(lines(sooner)).containsExactly("urgency: routine → soon: 1,200",
				"  person 1: age adult, signs fever", "  person 2: age adult, signs fever",
				"  person 3: age adult, signs fever");
		assertThat(sooner.each()).hasSize(1200)
			.contains("person 1200: age adult, signs fever | urgency: routine → soon");
	}

	@Test
	void namesFindingsThatComeAndGoAndFitBetter() {
		Differences clearer = compare(everybody().with(pattern("aged", FEVER, specific("fever", 2, FEVER))),
				everybody().with(pattern("aged", FEVER, specific("fever", 4, FEVER)))
					.with(general("rest", forEveryone())));
		assertThat(lines(clearer)).containsExactly("findings: aged: fits → fits-well: 1,200", "tips: rest comes: 1,200",
				"points: aged: 2 → 4: 1,200");
		Differences gone = compare(everybody().rule("hot", Urgency.ROUTINE, FEVER, "infection"), everybody());
		assertThat(lines(gone)).contains("findings: infection goes (possible): 1,200", "rules: hot goes: 1,200");
	}

	@Test
	void noticesAnotherOrder() {
		var one = pattern("one", FEVER, specific("fever", 2, FEVER));
		var two = pattern("two", FEVER, specific("fever", 2, FEVER));
		assertThat(lines(compare(everybody().with(one).with(two), everybody().with(two).with(one))))
			.contains("findings: in another order: 1,200");
	}

	@Test
	void letsThePersonAnswerWhatOnlyTheOtherAsks() {
		KnowledgeBase there = everybody().step("sleep", single("snoring", "often")).build();
		assertThat(PeopleComparison.asAsked(there, answers("age=child", "signs=rash", "mood=low"),
				answers("age=adult", "signs=fever", "snoring=often")))
			.isEqualTo(answers("age=child", "signs=fever", "snoring=often"));
	}

	private static List<String> lines(Differences differences) {
		return differences.lines(EnumSet.allOf(Topic.class), EnumSet.of(Topic.URGENCY));
	}

	private static Differences compare(TinyKnowledge before, TinyKnowledge after) {
		return PeopleComparison.of(before.build(), after.build(), 1200);
	}

}
