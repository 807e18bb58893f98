package org.morningback.proof;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.byExclusion;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.contributor;
import static org.morningback.knowledge.TinyKnowledge.frequency;
import static org.morningback.knowledge.TinyKnowledge.group;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.specific;
import static org.morningback.knowledge.questions.Condition.always;

/** Tests for {@link CommonFindingCheck}. */
class CommonFindingCheckTests extends ContentCheckTest {

	private static TinyKnowledge knowledge() {
		return new TinyKnowledge().step("signs", several("signs", "lump", "ache", "none"))
			.with(contributor("lumpy", specific("lump", 1, chosen("signs", "lump"))))
			.with(contributor("achy", specific("ache", 1, chosen("signs", "ache"))))
			.with(byExclusion("ordinary", always(), "lumpy"));
	}

	private static ContentCheck check(TinyKnowledge knowledge) {
		KnowledgeBase built = knowledge.build();
		return new CommonFindingCheck(built, PopulationCounter.of(release(built)));
	}

	@Test
	void findsWhatMostPeopleAreGiven() {
		TinyKnowledge common = knowledge().with(frequency("signs", group(always(), "lump=100", "ache=700")));

		assertThat(problems(check(common))).singleElement()
			.asString()
			.matches("it says nothing: (69|70)\\d\\.\\d of 1,000 get it");
	}

	@Test
	void leavesWhatFewAreGivenAndWhatIsFoundByExclusion() {
		ProofRecord.Line line = line(
				check(knowledge().with(frequency("signs", group(always(), "lump=100", "ache=400")))));

		assertThat(line.problems()).isEmpty();
		assertThat(line.count()).isEqualTo(2);
		assertThat(line.extent()).isEqualTo(ProofRecord.Extent.SAMPLED);
	}

	@Test
	void wantsPeople() {
		assertThat(problems(check(knowledge()))).containsExactly("nothing says how often answers are given");
	}

}
