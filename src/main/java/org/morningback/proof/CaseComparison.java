package org.morningback.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.morningback.assessment.CaseVerdict;
import org.morningback.knowledge.WorkedCase;
import org.morningback.proof.Told.Change;
import org.morningback.proof.Told.Topic;
import org.morningback.release.Release;

/**
 * What two releases tell their worked cases: each case that is judged otherwise by its
 * name, and what else is told differently, counted.
 */
final class CaseComparison {

	private static final Set<Topic> JUDGED = EnumSet.of(Topic.URGENCY, Topic.FINDINGS);

	private final Map<String, CaseVerdict> before;

	private final Map<String, CaseVerdict> after;

	private final Differences differences = new Differences();

	private CaseComparison(Release before, Release after) {
		this.before = verdicts(before);
		this.after = verdicts(after);
		both().forEach((id) -> this.differences.add(() -> id,
				Told.of(before.knowledge(), verdict(this.before, id).workedCase().answers()),
				Told.of(after.knowledge(), verdict(this.after, id).workedCase().answers())));
	}

	/** What differs, a line each; empty when nothing does. */
	static List<String> lines(Release before, Release after) {
		return new CaseComparison(before, after).lines();
	}

	private List<String> lines() {
		var lines = new ArrayList<String>();
		both().forEach((id) -> {
			List<String> changes = changes(id);
			if (!changes.isEmpty()) {
				lines.add(id + " | " + String.join("; ", changes));
			}
		});
		lines.addAll(this.differences.lines(EnumSet.complementOf(EnumSet.copyOf(JUDGED)), EnumSet.allOf(Topic.class)));
		only(this.after, this.before).forEach((id) -> lines.add(id + " is new and " + words(verdict(this.after, id))));
		only(this.before, this.after).forEach((id) -> lines.add(id + " is gone"));
		return lines;
	}

	/** What a reviewer of the case would look at. */
	private List<String> changes(String id) {
		var changes = new ArrayList<>(this.differences.to(id, JUDGED).map(Change::toString).toList());
		String then = words(verdict(this.before, id));
		String now = words(verdict(this.after, id));
		if (!then.equals(now)) {
			changes.add(then + " → " + now);
		}
		return changes;
	}

	private static CaseVerdict verdict(Map<String, CaseVerdict> verdicts, String id) {
		return Objects.requireNonNull(verdicts.get(id), id);
	}

	private Stream<String> both() {
		return this.after.keySet().stream().filter(this.before::containsKey);
	}

	private static Stream<String> only(Map<String, ?> some, Map<String, ?> others) {
		return some.keySet().stream().filter((id) -> !others.containsKey(id));
	}

	private static String words(CaseVerdict verdict) {
		return verdict.passes() ? "passes" : "fails";
	}

	private static Map<String, CaseVerdict> verdicts(Release release) {
		var verdicts = new LinkedHashMap<String, CaseVerdict>();
		for (WorkedCase each : release.workedCases()) {
			verdicts.put(each.id(), CaseVerdict.of(release.knowledge(), each));
		}
		return verdicts;
	}

}
