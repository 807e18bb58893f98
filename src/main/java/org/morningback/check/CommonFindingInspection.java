package org.morningback.check;

import java.util.function.BiConsumer;

import org.morningback.knowledge.Cause;
import org.morningback.knowledge.Frequency;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.PopulationReport;
import org.morningback.knowledge.PopulationReport.Share;

/**
 * No finding is given to more than half of plausible people: what everybody is told says
 * nothing. What is found by exclusion is exempt, as ordinary back pain is what most
 * people have.
 */
final class CommonFindingInspection implements Inspection {

	private static final int LIMIT = Frequency.EVERYBODY / 2;

	private final KnowledgeBase knowledge;

	private final PopulationReport people;

	private final Weight weight;

	CommonFindingInspection(KnowledgeBase knowledge, PopulationReport people, Weight weight) {
		this.knowledge = knowledge;
		this.people = people;
		this.weight = weight;
	}

	/** How much a finding for most people matters. */
	enum Weight {

		/** It is listed. */
		NOTE,
		/** It keeps the content from being published. */
		PROBLEM

	}

	@Override
	public String claim() {
		return (this.weight == Weight.PROBLEM) ? "no finding is given to more than half of plausible people"
				: "findings that more than half of plausible people are given are listed";
	}

	@Override
	public String unit() {
		return "findings in %d people".formatted(this.people.people());
	}

	@Override
	public void inspect(Tally tally) {
		tally.sample();
		if (this.knowledge.population().isEmpty()) {
			tally.problem("population", "population", "nothing says how often answers are given");
		}
		BiConsumer<Cause, String> tell = (this.weight == Weight.PROBLEM)
				? (cause, message) -> tally.problem("causes", cause.id(), "it " + message)
				: (cause, message) -> tally.note("%s %s", cause.id(), message);
		this.knowledge.causes().stream().filter((cause) -> !cause.isFoundByExclusion()).forEach((cause) -> {
			tally.count();
			Share share = this.people.findings().get(cause.id().value());
			if (share.all() > LIMIT) {
				tell.accept(cause,
						"says nothing: %s of 1,000 get it".formatted(PopulationReport.perThousand(share.all())));
			}
		});
	}

}
