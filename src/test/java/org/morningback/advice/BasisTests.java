package org.morningback.advice;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.advice.AdvicePage.Basis;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.UrgencyRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.provenance;
import static org.morningback.knowledge.TinyKnowledge.source;

/** Tests for {@link Basis}. */
class BasisTests {

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge()
		.with(source("https://example.org", "guideline", "abstract"))
		.build();

	@Test
	void whatHasSourcesOnlyIsNotOurJudgement() {
		Basis fact = fact(provenance("", "who-2023"));
		assertThat(fact.ground()).isEqualTo("guideline");
		assertThat(fact.judgement()).isFalse();
	}

	@Test
	void whatHasAReasonTooIsOurJudgementInPart() {
		Basis fact = fact(provenance("It is cautious.", "who-2023"));
		assertThat(fact.sources()).hasSize(1);
		assertThat(fact.judgement()).isTrue();
	}

	@Test
	void aFactWithNothingOfItsOwnIsOurJudgement() {
		Basis fact = fact(provenance(""));
		assertThat(fact.ground()).isEqualTo("judgement");
		assertThat(fact.judgement()).isTrue();
	}

	private static Basis fact(Provenance provenance) {
		return Basis.of(Statement.of(new UrgencyRule(new UrgencyRule.Id("fever"), Urgency.URGENT, Condition.always(),
				List.of(), provenance, provenance("It is cautious."))), KNOWLEDGE);
	}

}
