package org.morningback.check;

import java.util.ArrayList;
import java.util.List;

import org.morningback.knowledge.KnowledgeCheck.Problem;

/** Counts what an inspection looks at and collects what it finds. */
final class Tally {

	private final List<Problem> problems = new ArrayList<>();

	private final List<String> notes = new ArrayList<>();

	private int count;

	private boolean sampled;

	/** Something more was looked at. */
	void count() {
		this.count++;
	}

	void count(int more) {
		this.count += more;
	}

	/** Not everything there is will be looked at. */
	void sample() {
		this.sampled = true;
	}

	void problem(String kind, Object item, String message, Object... parts) {
		this.problems.add(new Problem(kind, item.toString(), message.formatted(parts)));
	}

	void note(String message, Object... parts) {
		this.notes.add(message.formatted(parts));
	}

	CheckReport.Line line(Inspection inspection, long milliseconds) {
		return new CheckReport.Line(inspection.claim(),
				this.sampled ? CheckReport.Extent.SAMPLED : CheckReport.Extent.EXHAUSTIVE, this.count,
				inspection.unit(), milliseconds, this.problems, this.notes);
	}

}
