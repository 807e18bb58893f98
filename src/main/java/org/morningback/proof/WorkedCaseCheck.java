package org.morningback.proof;

import java.util.List;

import org.morningback.assessment.Assessment;
import org.morningback.assessment.Assessor;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.UrgencyRule;

/** Each worked case is judged as a reviewer would. */
final class WorkedCaseCheck implements ContentCheck {

	private final KnowledgeBase knowledge;

	private final List<WorkedCase> cases;

	WorkedCaseCheck(KnowledgeBase knowledge, List<WorkedCase> cases) {
		this.knowledge = knowledge;
		this.cases = cases;
	}

	@Override
	public String claim() {
		return "each worked case is judged as a reviewer would";
	}

	@Override
	public String unit() {
		return "cases";
	}

	@Override
	public void inspect(CheckResult result) {
		this.cases.forEach((each) -> {
			result.count();
			judge(each, result);
		});
		if (this.cases.isEmpty()) {
			result.problem("cases", "cases", "there are no worked cases");
		}
	}

	private void judge(WorkedCase each, CheckResult result) {
		Assessment assessment = Assessor.assess(this.knowledge, each.answers());
		if (!each.accepted().contains(assessment.urgency())) {
			result.problem(each.place(), each.id(), "gives %s; accepted is %s", assessment.urgency().word(),
					each.accepted());
		}
		List<UrgencyRule.Id> raised = assessment.raisedFlags().stream().map((flag) -> flag.rule().id()).toList();
		if (!raised.containsAll(each.rules())) {
			result.problem(each.place(), each.id(), "meets the rules %s; expected are %s", raised, each.rules());
		}
		List<Cause.Id> first = assessment.findings().stream().limit(3).map((finding) -> finding.cause().id()).toList();
		if (!each.causes().isEmpty() && first.stream().noneMatch(each.causes()::contains)) {
			result.problem(each.place(), each.id(), "finds %s first; expected is one of %s", first, each.causes());
		}
	}

}
