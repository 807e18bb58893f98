package org.morningback.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.morningback.assessment.Assessment;
import org.morningback.assessment.Assessor;
import org.morningback.assessment.Finding;
import org.morningback.assessment.RaisedFlag;
import org.morningback.knowledge.Frequency;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.release.PopulationTable;
import org.morningback.release.PopulationTable.Share;
import org.morningback.release.PopulationTable.Spread;
import org.morningback.release.Release;

/** Judges people, one after the other, and counts what they are told. */
final class PopulationCounter {

	/** Enough to tell one in a thousand from two. */
	private static final int PEOPLE = 10_000;

	private static final long SEED = 20261125L;

	private final KnowledgeBase knowledge;

	private final Map<Object, Integer> counts = new LinkedHashMap<>();

	private final List<Integer> findings = new ArrayList<>();

	private final List<Integer> tips = new ArrayList<>();

	private PopulationCounter(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	/**
	 * Something that somebody has in a place of its own: first, or as the only reason.
	 */
	private record Particular(Object what) {

	}

	/** What the people of a release's own population are told. */
	static PopulationTable of(Release release) {
		return of(release, Population.of(release.knowledge()).people(PEOPLE, SEED));
	}

	/** What these people are told. */
	static PopulationTable of(Release release, Stream<Answers> people) {
		var count = new PopulationCounter(release.knowledge());
		people.map((answers) -> Assessor.assess(release.knowledge(), answers)).forEach(count::add);
		return count.report(release.label());
	}

	private void add(Assessment told) {
		one(told.urgency());
		told.findings().stream().map(Finding::cause).forEach((cause) -> one(cause.id()));
		told.findings().stream().limit(1).forEach((first) -> one(new Particular(first.cause().id())));
		told.tips().forEach((tip) -> one(tip.id()));
		told.raisedFlags().forEach((flag) -> one(flag.rule().id()));
		List<RaisedFlag> deciding = told.decidingFlags();
		if (deciding.size() == 1) {
			one(new Particular(deciding.get(0).rule().id()));
		}
		this.findings.add(told.findings().size());
		this.tips.add(told.tips().size());
	}

	private void one(Object what) {
		this.counts.merge(what, 1, Integer::sum);
	}

	private PopulationTable report(String release) {
		var urgencies = new LinkedHashMap<String, Integer>();
		Stream.of(Urgency.values()).forEach((urgency) -> urgencies.put(urgency.word(), many(urgency)));
		var given = new LinkedHashMap<String, Integer>();
		this.knowledge.tips().forEach((tip) -> given.put(tip.id().value(), many(tip.id())));
		return new PopulationTable(release, this.tips.size(), urgencies,
				shares(this.knowledge.causes().stream().map((cause) -> cause.id())), given,
				shares(this.knowledge.urgencyRules().stream().map((rule) -> rule.id())), spread(this.findings),
				spread(this.tips));
	}

	private Map<String, Share> shares(Stream<?> ids) {
		var shares = new LinkedHashMap<String, Share>();
		ids.forEach((id) -> shares.put(id.toString(), new Share(many(id), many(new Particular(id)))));
		return shares;
	}

	private int many(Object what) {
		return Math
			.round((float) Frequency.EVERYBODY * this.counts.getOrDefault(what, 0) / Math.max(1, this.tips.size()));
	}

	private static Spread spread(List<Integer> numbers) {
		List<Integer> sorted = numbers.stream().sorted().toList();
		double mean = numbers.stream().mapToInt(Integer::intValue).average().orElse(0);
		return sorted.isEmpty() ? new Spread(0, 0, 0) : new Spread((int) Math.round(10 * mean),
				sorted.get((sorted.size() - 1) / 2), sorted.get(sorted.size() - 1));
	}

}
