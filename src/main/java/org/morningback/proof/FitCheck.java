package org.morningback.proof;

import java.util.List;
import java.util.Optional;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Fit;

/**
 * Which strengths each scored cause can have. That it can be found at all is required, by
 * exclusion as well; a strength that no answers give is listed.
 */
final class FitCheck implements ContentCheck {

	private static final String NOT_FOUND = "no answers find this cause";

	private final KnowledgeBase knowledge;

	FitCheck(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	@Override
	public String claim() {
		return "each pattern and contributor can be found";
	}

	@Override
	public String unit() {
		return "strengths";
	}

	@Override
	public void inspect(CheckResult result) {
		this.knowledge.causes()
			.stream()
			.filter((cause) -> cause.kind() != Cause.Kind.CONCERN && !cause.isScored())
			.forEach((cause) -> result.requireWay(Witness.all(this.knowledge, cause.onlyWhen(), 1), "causes",
					cause.id(), NOT_FOUND));
		for (Cause cause : this.knowledge.causes().stream().filter(Cause::isScored).toList()) {
			var search = FitSearch.of(cause, this.knowledge);
			for (Fit fit : List.of(Fit.POSSIBLE, Fit.FITS, Fit.FITS_WELL)) {
				result.count();
				Optional<Boolean> found = search.reaches(fit);
				if (found.isEmpty()) {
					result.sample();
					result.note("whether %s can be %s is not known: too many answers", cause.id(), fit.word());
				}
				else if (!found.get() && fit == Fit.POSSIBLE) {
					result.problem("causes", cause.id(), NOT_FOUND);
				}
				else if (!found.get()) {
					result.note("no answers make %s %s", cause.id(), fit.word());
				}
			}
		}
	}

}
