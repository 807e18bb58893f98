package org.morningback.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.morningback.release.KnowledgeCheck.Problem;

/** Counts what a check looks at and collects what it finds. */
final class CheckResult {

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
		this.problems.add(new Problem(kind, item.toString(), String.format(Locale.ROOT, message, parts)));
	}

	/**
	 * Wants that there is a way. That there is none is a problem only where it is proven,
	 * by a search to its end.
	 */
	void requireWay(Witness.Solutions ways, String kind, Object item, String message, Object... parts) {
		if (ways.isEmpty() && ways.complete()) {
			problem(kind, item, message, parts);
		}
		else if (ways.isEmpty()) {
			sample();
			note("it is not known for %s whether %s: too many ways", item, String.format(Locale.ROOT, message, parts));
		}
	}

	void note(String message, Object... parts) {
		this.notes.add(String.format(Locale.ROOT, message, parts));
	}

	ProofRecord.Line line(ContentCheck check, long milliseconds) {
		return new ProofRecord.Line(check.claim(),
				this.sampled ? ProofRecord.Extent.SAMPLED : ProofRecord.Extent.EXHAUSTIVE, this.count, check.unit(),
				milliseconds, this.problems, this.notes);
	}

}
