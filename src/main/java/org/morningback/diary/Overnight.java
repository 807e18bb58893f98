package org.morningback.diary;

import java.util.List;
import java.util.Locale;

import org.morningback.knowledge.rules.NightRule;

/**
 * Whether pain builds up overnight, from bedtimes and the mornings after them.
 *
 * @param pairs of how many nights both ends are known
 * @param sum by how many points mornings are worse, all together
 */
public record Overnight(int pairs, int sum) {

	/** What the nights say. */
	public enum Verdict {

		/** Too few are known. */
		TOO_FEW,
		/** No difference that matters. */
		NO_SIGN,
		/** Mornings are worse. */
		TENDS,
		/** Mornings are clearly worse. */
		CLEAR;

		/** Its name in the keys of texts. */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/** Nights of which each is known by how many points it made it worse. */
	static Overnight of(List<Integer> gains) {
		return new Overnight(gains.size(), gains.stream().mapToInt(Integer::intValue).sum());
	}

	/** By how many points mornings are worse, at the mean; 0 without a night. */
	public double gain() {
		return (double) this.sum / Math.max(1, this.pairs);
	}

	/** What that means. Whole numbers are compared: no rounding decides. */
	public Verdict verdict(NightRule rule) {
		if (this.pairs < rule.enough()) {
			return Verdict.TOO_FEW;
		}
		if (10 * this.sum < rule.tends() * this.pairs) {
			return Verdict.NO_SIGN;
		}
		return (10 * this.sum < rule.clear() * this.pairs) ? Verdict.TENDS : Verdict.CLEAR;
	}

	/** Hides the numbers, so that no log can hold them. */
	@Override
	public String toString() {
		return "Overnight[hidden]";
	}

}
