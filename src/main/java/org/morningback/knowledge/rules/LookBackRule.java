package org.morningback.knowledge.rules;

import java.util.List;

import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;

/**
 * How somebody is told, some weeks after they began to score their mornings, whether it
 * is better.
 *
 * @param id unique among these rules
 * @param afterDays after how many days to look back, in order
 * @param window which mornings are compared
 * @param pain the question that asks for the pain on getting up, on a scale
 * @param impact the question that asks how much daily life suffers; its options rise
 * @param points what counts as a change
 * @param signFrom a reason to be seen so soon, or sooner, is a warning sign
 * @param provenance where it comes from
 */
public record LookBackRule(Id id, List<Integer> afterDays, Window window, Question.Id pain, Question.Id impact,
		Points points, Urgency signFrom, Provenance provenance) {

	public LookBackRule {
		afterDays = List.copyOf(afterDays);
	}

	/** The identifier of such a rule: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

	/**
	 * Which mornings are compared: the first and the last.
	 *
	 * @param days of how many days each
	 * @param enough how many of them have to be scored
	 */
	public record Window(int days, int enough) {

	}

	/**
	 * What counts as a change of pain. Points are in tenths, so that no rounding decides.
	 *
	 * @param changed by how many it is better or worse
	 * @param percent by how much of the earlier pain it is better, too
	 * @param alike fewer are no difference
	 */
	public record Points(int changed, int percent, int alike) {

	}

	/** Whether a reason to be seen is a warning sign. */
	public boolean isSign(UrgencyRule reason) {
		return reason.urgency().atLeast(this.signFrom) || !reason.concerns().isEmpty();
	}

}
