package org.morningback.knowledge.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;

/**
 * Something that may be behind the pain, as a scorecard: when its gate is met, the points
 * of the clues that are met decide how well it fits. The form follows clinical prediction
 * rules such as Wells or ASAS.
 *
 * @param id unique in the knowledge base
 * @param kind what the person can do about it
 * @param onlyWhen the gate: it is not considered unless this is met
 * @param thresholds the points from which it fits
 * @param clues what speaks for and against
 * @param ifNoneOf when not empty, it is found by exclusion: when none of these at least
 * fits
 * @param company how it stands beside other findings
 * @param tips what may help, in the order of use
 * @param provenance where it comes from
 */
public record Cause(Id id, Kind kind, Condition onlyWhen, Thresholds thresholds, List<Clue> clues, List<Id> ifNoneOf,
		Company company, List<Tip.Id> tips, Provenance provenance) {

	public Cause {
		clues = List.copyOf(clues);
		ifNoneOf = List.copyOf(ifNoneOf);
		tips = List.copyOf(tips);
	}

	/** A cause that stands beside others like any. */
	public Cause(Id id, Kind kind, Condition onlyWhen, Thresholds thresholds, List<Clue> clues, List<Id> ifNoneOf,
			List<Tip.Id> tips, Provenance provenance) {
		this(id, kind, onlyWhen, thresholds, clues, ifNoneOf, Company.ANY, tips, provenance);
	}

	/** The identifier of a cause: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

	/** What a finding is for. */
	public enum Kind {

		/** A reason to be seen; found when an urgency rule names it. */
		CONCERN,
		/** Worth showing a clinician. */
		PATTERN,
		/** Worth changing or testing at home. */
		CONTRIBUTOR;

		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * How a cause stands beside other findings.
	 *
	 * @param notBeside causes beside which it is left out, because it would play them
	 * down
	 * @param companion whether it only adds to others: never the first, never alone
	 * @param checkFirst whether nobody is sent to exercise before it was checked
	 * @param topic what it is about, such as "bed": of the causes about the same only the
	 * best fit is given; blank for one that any other may stand beside
	 */
	public record Company(List<Id> notBeside, boolean companion, boolean checkFirst, String topic) {

		/** Beside any other. */
		public static final Company ANY = new Company(List.of(), false, false, "");

		public Company {
			notBeside = List.copyOf(notBeside);
		}

	}

	/** The points from which a cause is possible, fits and fits well. */
	public record Thresholds(int possible, int fits, int fitsWell) {

		/** How well this many points fit; empty below the lowest threshold. */
		public Optional<Fit> fitOf(int points) {
			if (points >= this.fitsWell) {
				return Optional.of(Fit.FITS_WELL);
			}
			if (points >= this.fits) {
				return Optional.of(Fit.FITS);
			}
			return (points >= this.possible) ? Optional.of(Fit.POSSIBLE) : Optional.empty();
		}

	}

	public boolean isFoundByExclusion() {
		return !this.ifNoneOf.isEmpty();
	}

	public boolean isScored() {
		return this.kind != Kind.CONCERN && !isFoundByExclusion();
	}

	public List<Clue> cluesMetBy(Answers answers) {
		return this.clues.stream().filter((clue) -> clue.when().isMetBy(answers)).toList();
	}

	public int pointsFrom(Answers answers) {
		return cluesMetBy(answers).stream().mapToInt(Clue::points).sum();
	}

	/**
	 * How well these answers fit: gate met, threshold reached, and among the clues that
	 * speak for it a specific one.
	 */
	public Optional<Fit> fitOf(Answers answers) {
		boolean considered = this.onlyWhen.isMetBy(answers)
				&& cluesMetBy(answers).stream().anyMatch((clue) -> clue.specific() && clue.speaksFor());
		return considered ? this.thresholds.fitOf(pointsFrom(answers)) : Optional.empty();
	}

}
