package org.morningback.proof;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.release.PopulationTable;
import org.morningback.release.PopulationTable.Share;
import org.morningback.release.PopulationTable.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.forEveryone;
import static org.morningback.knowledge.TinyKnowledge.general;
import static org.morningback.knowledge.TinyKnowledge.pattern;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.specific;
import static org.morningback.knowledge.questions.Condition.always;

/** Tests for {@link PopulationCounter}. */
class PopulationCounterTests extends ContentCheckTest {

	private static final TinyKnowledge KNOWLEDGE = new TinyKnowledge()
		.step("signs", several("signs", "fever", "lump", "ache", "none"))
		.rule("fever", Urgency.URGENT, chosen("signs", "fever"))
		.rule("lump", Urgency.URGENT, chosen("signs", "lump"))
		.rule("ache", Urgency.ROUTINE, chosen("signs", "ache"))
		.with(pattern("lumpy", always(), specific("lump", 2, chosen("signs", "lump"))))
		.with(pattern("achy", always(), specific("ache", 1, chosen("signs", "ache"))))
		.with(general("calm", forEveryone()));

	private static PopulationTable count(String... people) {
		Stream<Answers> answers = Stream.of(people).map((signs) -> answers("signs=" + signs));
		return PopulationCounter.of(release(KNOWLEDGE.build()), answers);
	}

	@Test
	void countsEachUrgencyPerThousand() {
		assertThat(count("none", "none", "ache", "fever").urgencies()).containsExactly(entry("emergency", 0),
				entry("urgent", 2500), entry("soon", 0), entry("routine", 2500), entry("self-care", 5000));
	}

	@Test
	void countsAFindingAndThoseWhoHaveItFirst() {
		assertThat(count("ache", "lump,ache", "lump", "none").findings())
			.containsExactly(entry("lumpy", new Share(5000, 5000)), entry("achy", new Share(5000, 2500)));
	}

	@Test
	void countsWhereARuleAloneDecidesTheUrgency() {
		assertThat(count("fever", "fever,lump", "fever,ache", "ache").rules()).containsExactly(
				entry("fever", new Share(7500, 5000)), entry("lump", new Share(2500, 0)),
				entry("ache", new Share(5000, 2500)));
	}

	@Test
	void countsTipsAndWhatEachIsGiven() {
		PopulationTable report = count("none", "none", "lump,ache", "ache");

		assertThat(report.people()).isEqualTo(4);
		assertThat(report.tips()).containsExactly(entry("calm", 10_000));
		assertThat(report.findingsEach()).isEqualTo(new Spread(8, 0, 2));
		assertThat(report.tipsEach()).isEqualTo(new Spread(10, 1, 1));
	}

	@Test
	void countsNobody() {
		assertThat(count().findingsEach()).isEqualTo(new Spread(0, 0, 0));
	}

}
