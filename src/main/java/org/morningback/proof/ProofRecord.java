package org.morningback.proof;

import java.util.List;

import org.morningback.release.KnowledgeCheck.Problem;
import org.morningback.release.PopulationTable;

/**
 * What a thorough check looked at and what it found.
 *
 * @param release the release's label
 * @param checksum the release's checksum
 * @param lines one for each thing that was checked
 * @param people what plausible people are told
 */
public record ProofRecord(String release, String checksum, List<Line> lines, PopulationTable people) {

	public ProofRecord {
		lines = List.copyOf(lines);
	}

	/** How much of what there is was looked at. */
	public enum Extent {

		/** Everything: what it says holds for all answers. */
		EXHAUSTIVE,
		/** Some: nothing against it was found. */
		SAMPLED

	}

	/**
	 * One thing that was checked.
	 *
	 * @param claim what holds when there is no problem
	 * @param extent whether everything was looked at
	 * @param count how much was looked at
	 * @param unit what was counted
	 * @param milliseconds how long it took
	 * @param problems what is wrong
	 * @param notes what is not wrong and yet worth a look
	 */
	public record Line(String claim, Extent extent, int count, String unit, long milliseconds, List<Problem> problems,
			List<String> notes) {

		public Line {
			problems = List.copyOf(problems);
			notes = List.copyOf(notes);
		}

	}

	public List<Problem> problems() {
		return this.lines.stream().flatMap((line) -> line.problems().stream()).distinct().toList();
	}

	public boolean isSound() {
		return problems().isEmpty();
	}

}
