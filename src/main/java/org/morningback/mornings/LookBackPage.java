package org.morningback.mornings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.morningback.assessment.ChangeView;
import org.morningback.diary.LookBack;
import org.morningback.knowledge.words.Passage;

/**
 * What looking back says, ready to print.
 *
 * @param verdict "better", "same", "worse" or "cannot-tell"
 * @param reasons why it is worse, in the words of their message keys
 * @param pain how bad it was and is; null where that is not known
 * @param points what counts as a change
 * @param change what changed in the answers, and with them in the advice
 * @param rules what changed in our rules
 * @param urgency how soon to be seen by today's advice
 * @param began the day on which the diary began
 * @param answered the day on which all was answered again
 */
record LookBackPage(String verdict, List<String> reasons, @Nullable PainView pain, PointsView points, ChangeView change,
		RulesView rules, UrgencyView urgency, LocalDate began, LocalDate answered) {

	/** The verdict in the word of its heading: what is only new is not worse. */
	public String title() {
		List<String> worse = List.of(LookBack.Reason.PAIN.word(), LookBack.Reason.IMPACT.word());
		return (isWorse() && Collections.disjoint(worse, this.reasons)) ? "new" : this.verdict;
	}

	/** Whether it is not enough to go on at home. */
	public boolean isWorse() {
		return !this.reasons.isEmpty();
	}

	/** Whether nothing is clear, so that one change is worth a test. */
	public boolean changesOneThing() {
		return !isWorse() && !this.verdict.equals(LookBack.Verdict.BETTER.word());
	}

	/** Whether a new warning sign is among the reasons. */
	public boolean hasNewSign() {
		return this.reasons.contains(LookBack.Reason.SIGN.word());
	}

	/**
	 * How bad pain was and is.
	 *
	 * @param from "mornings" or "answers"
	 */
	record PainView(double then, double now, String from) {

		/** Hides the scores, so that no log can hold them. */
		@Override
		public String toString() {
			return "PainView[hidden]";
		}

	}

	/** How many points matter, with how many percent, and fewer than how many do not. */
	record PointsView(double changed, int percent, double alike) {
	}

	/**
	 * What changed in our rules.
	 *
	 * @param state "kept", "changed" or "gone", where nobody can tell any more
	 * @param change what the earlier answers come to by today's rules; null where nobody
	 * can tell, or nothing changed
	 */
	record RulesView(String state, @Nullable ChangeView change) {
	}

	/**
	 * How soon to be seen.
	 *
	 * @param word the contract's word, such as "self-care"
	 * @param title what to do, in one line
	 * @param first whether that comes before all else
	 */
	record UrgencyView(String word, Passage title, boolean first) {

		/** Whether the person is to be seen at all. */
		public boolean isToBeSeen() {
			return !this.word.equals("self-care");
		}

	}

	/** Hides what was said, so that no log can hold it. */
	@Override
	public String toString() {
		return "LookBackPage[hidden]";
	}

}
