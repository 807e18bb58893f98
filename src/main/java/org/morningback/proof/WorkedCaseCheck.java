package org.morningback.proof;

import org.morningback.assessment.CaseVerdict;
import org.morningback.knowledge.WorkedCase;
import org.morningback.release.Release;

/** Each worked case is judged as a reviewer would. */
final class WorkedCaseCheck implements ContentCheck {

	private final Release release;

	WorkedCaseCheck(Release release) {
		this.release = release;
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
		this.release.cases().forEach((group) -> group.cases().forEach((each) -> {
			result.count();
			report(CaseVerdict.of(this.release.knowledge(), each), "cases/" + group.name(), result);
		}));
		if (this.release.workedCases().isEmpty()) {
			result.problem("cases", "cases", "there are no worked cases");
		}
	}

	private static void report(CaseVerdict verdict, String kind, CheckResult result) {
		WorkedCase each = verdict.workedCase();
		if (!verdict.isUrgencyAccepted()) {
			result.problem(kind, each.id(), "gives %s; accepted is %s", verdict.urgency().word(), each.accepted());
		}
		if (!verdict.missing().isEmpty()) {
			result.problem(kind, each.id(), "meets the rules %s; expected are %s", verdict.met(), each.rules());
		}
		if (!verdict.isCauseFound()) {
			result.problem(kind, each.id(), "finds %s first; expected is one of %s", verdict.found(), each.causes());
		}
	}

}
