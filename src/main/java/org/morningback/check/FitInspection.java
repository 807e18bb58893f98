package org.morningback.check;

import java.util.List;
import java.util.Optional;

import org.morningback.knowledge.Cause;
import org.morningback.knowledge.Fit;
import org.morningback.knowledge.FitSearch;
import org.morningback.knowledge.KnowledgeBase;

/**
 * Which strengths each scored cause can have. That it can be found at all is required; a
 * strength that no answers give is listed.
 */
final class FitInspection implements Inspection {

	private final KnowledgeBase knowledge;

	FitInspection(KnowledgeBase knowledge) {
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
	public void inspect(Tally tally) {
		for (Cause cause : this.knowledge.causes().stream().filter(Cause::isScored).toList()) {
			var search = FitSearch.of(cause, this.knowledge);
			for (Fit fit : List.of(Fit.POSSIBLE, Fit.FITS, Fit.FITS_WELL)) {
				tally.count();
				Optional<Boolean> found = search.reaches(fit);
				if (found.isEmpty()) {
					tally.sample();
					tally.note("whether %s can be %s is not known: too many answers", cause.id(), fit.word());
				}
				else if (!found.get() && fit == Fit.POSSIBLE) {
					tally.problem("causes", cause.id(), "no answers find this cause");
				}
				else if (!found.get()) {
					tally.note("no answers make %s %s", cause.id(), fit.word());
				}
			}
		}
	}

}
