package org.morningback.proof;

import org.morningback.knowledge.Frequency;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.release.PopulationTable;
import org.morningback.release.PopulationTable.Share;

/**
 * No finding is given to more than half of plausible people: what everybody is told says
 * nothing. What is found by exclusion is exempt, as ordinary back pain is what most
 * people have.
 */
final class CommonFindingCheck implements ContentCheck {

	private static final int LIMIT = Frequency.EVERYBODY / 2;

	private final KnowledgeBase knowledge;

	private final PopulationTable people;

	CommonFindingCheck(KnowledgeBase knowledge, PopulationTable people) {
		this.knowledge = knowledge;
		this.people = people;
	}

	@Override
	public String claim() {
		return "no finding is given to more than half of plausible people";
	}

	@Override
	public String unit() {
		return "findings in " + this.people.people() + " people";
	}

	@Override
	public void inspect(CheckResult result) {
		result.sample();
		if (this.knowledge.population().isEmpty()) {
			result.problem("population", "population", "nothing says how often answers are given");
		}
		this.knowledge.causes().stream().filter((cause) -> !cause.isFoundByExclusion()).forEach((cause) -> {
			result.count();
			Share share = this.people.findings().getOrDefault(cause.id().value(), new Share(0, 0));
			if (share.all() > LIMIT) {
				result.problem("causes", cause.id(),
						"it says nothing: " + PopulationTable.perThousand(share.all()) + " of 1,000 get it");
			}
		});
	}

}
