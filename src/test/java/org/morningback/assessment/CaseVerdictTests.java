package org.morningback.assessment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.UrgencyRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.concern;
import static org.morningback.knowledge.TinyKnowledge.several;

/** Tests for {@link CaseVerdict}. */
class CaseVerdictTests {

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge()
		.step("signs", several("signs", "fever", "lump", "none"))
		.rule("hot", Urgency.URGENT, chosen("signs", "fever"), "one", "two", "three", "four")
		.rule("lump", Urgency.ROUTINE, chosen("signs", "lump"))
		.with(concern("one"))
		.with(concern("two"))
		.with(concern("three"))
		.with(concern("four"))
		.build();

	@Test
	void passesWithAnAcceptedUrgencyAWantedCauseAndEveryRule() {
		CaseVerdict verdict = judge("fever", "two", "hot", Urgency.URGENT, Urgency.EMERGENCY);
		assertThat(verdict.passes()).isTrue();
		assertThat(verdict.urgency()).isEqualTo(Urgency.URGENT);
		assertThat(verdict.found()).extracting(Cause.Id::value).containsExactly("one", "two", "three");
	}

	@Test
	void passesWhereNoCauseIsJudged() {
		assertThat(judge("none", "", "", Urgency.SELF_CARE).passes()).isTrue();
	}

	@Test
	void failsWithAnotherUrgency() {
		CaseVerdict verdict = judge("lump", "", "", Urgency.SOON);
		assertThat(verdict.passes()).isFalse();
		assertThat(verdict.isMissed()).isTrue();
		assertThat(verdict.isTooUrgent()).isFalse();
		assertThat(judge("lump", "", "", Urgency.SELF_CARE).isTooUrgent()).isTrue();
	}

	@Test
	void failsWhenTheWantedCauseIsNotAmongTheFirstThree() {
		CaseVerdict verdict = judge("fever", "four", "", Urgency.URGENT);
		assertThat(verdict.isCauseFound()).isFalse();
		assertThat(verdict.passes()).isFalse();
	}

	@Test
	void failsWhenARuleIsNotMet() {
		CaseVerdict verdict = judge("lump", "", "hot", Urgency.ROUTINE);
		assertThat(verdict.missing()).containsExactly(new UrgencyRule.Id("hot"));
		assertThat(verdict.passes()).isFalse();
	}

	private static CaseVerdict judge(String sign, String cause, String rule, Urgency... accepted) {
		return CaseVerdict.of(KNOWLEDGE,
				new WorkedCase("case", "A story.", answers("signs=" + sign), List.of(accepted), accepted[0],
						cause.isEmpty() ? List.of() : List.of(new Cause.Id(cause)),
						rule.isEmpty() ? List.of() : List.of(new UrgencyRule.Id(rule))));
	}

}
