package org.morningback.knowledge;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.UrgencyRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Tests for {@link Statement}. */
class StatementTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	private static final Provenance FACT = overdue("The fact is known.");

	private static final Provenance LEVEL = overdue("The level is a choice.");

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge()
		.with(new UrgencyRule(new UrgencyRule.Id("fever"), Urgency.URGENT, Condition.always(), List.of(), FACT, LEVEL))
		.build();

	@Test
	void aRuleStatesAFactAndALevel() {
		assertThat(Statement.in(KNOWLEDGE)).extracting(Statement::anchor, Statement::provenance)
			.containsExactly(tuple("rule-fever", FACT), tuple("level-fever", LEVEL));
	}

	@Test
	void anOverdueRuleIsNamedOnce() {
		assertThat(Statement.overdueIn(KNOWLEDGE, TODAY)).extracting(Statement::anchor).containsExactly("rule-fever");
	}

	private static Provenance overdue(String judgement) {
		return new Provenance(List.of(), judgement, LocalDate.EPOCH, TODAY.minusDays(1));
	}

}
