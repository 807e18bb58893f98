package org.morningback.assessment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.rules.Cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.contributor;
import static org.morningback.knowledge.TinyKnowledge.pattern;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.specific;

class ContributorsTests {

	private static final Cause.Company ABOUT_THE_BED = new Cause.Company(List.of(), false, false, "bed");

	private static final Cause.Company COMPANION = new Cause.Company(List.of(), true, false, "");

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge()
		.step("clues", several("clues", "soft", "worn", "idle", "sleepless", "sad", "stiff", "none"))
		.with(pattern("inflamed", Condition.always(), specific("stiff", 1, chosen("clues", "stiff"))))
		.with(standing(contributor("soft-bed", specific("soft", 2, chosen("clues", "soft"))), ABOUT_THE_BED))
		.with(standing(contributor("worn-bed", specific("worn", 3, chosen("clues", "worn"))), ABOUT_THE_BED))
		.with(contributor("idleness", specific("idle", 3, chosen("clues", "idle"))))
		.with(contributor("poor-sleep", specific("sleepless", 2, chosen("clues", "sleepless"))))
		.with(standing(contributor("mood", specific("sad", 1, chosen("clues", "sad"))), COMPANION))
		.build();

	@Test
	void givesTheBestFitOfThoseAboutTheSame() {
		assertThat(found("clues=soft,worn")).containsExactly("worn-bed");
		assertThat(found("clues=soft")).containsExactly("soft-bed");
	}

	@Test
	void givesTheThreeThatFitBest() {
		assertThat(found("clues=soft,worn,idle,sleepless")).containsExactly("worn-bed", "idleness", "poor-sleep");
	}

	@Test
	void keepsAPlaceForACompanion() {
		assertThat(found("clues=soft,worn,idle,sleepless,sad")).containsExactly("worn-bed", "idleness", "mood");
	}

	@Test
	void givesEachPatternBesideThem() {
		assertThat(found("clues=soft,worn,idle,sleepless,sad,stiff")).hasSize(4).contains("inflamed");
	}

	private static List<String> found(String given) {
		return Assessor.assess(KNOWLEDGE, answers(given)).causes().stream().map((cause) -> cause.id().value()).toList();
	}

	private static Cause standing(Cause cause, Cause.Company company) {
		return new Cause(cause.id(), cause.kind(), cause.onlyWhen(), cause.thresholds(), cause.clues(),
				cause.ifNoneOf(), company, cause.tips(), cause.provenance());
	}

}
