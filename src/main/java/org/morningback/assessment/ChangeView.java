package org.morningback.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.words.Passage;

/**
 * What a change changed, in words.
 *
 * @param answers the changed answers
 * @param added how many questions were answered because of it
 * @param dropped how many earlier answers no longer count
 * @param urgencyBefore how soon to be seen before
 * @param urgencyNow how soon to be seen now; the same words where it stayed the same
 * @param adviceBefore what to do if the earlier answers were true; null unless it is less
 * urgent now
 * @param came what is new among what may be behind it and what should be checked
 * @param went what is no longer there
 * @param fits what fits better or less well
 * @param otherReasons whether other warning signs count
 * @param otherTips whether other tips are given
 * @param otherAnswers whether any answer is not as it was
 * @param otherResult whether anything of the advice is not as it was
 */
public record ChangeView(List<AnswerView> answers, int added, int dropped, String urgencyBefore, String urgencyNow,
		@Nullable Passage adviceBefore, List<String> came, List<String> went, List<FitView> fits, boolean otherReasons,
		boolean otherTips, boolean otherAnswers, boolean otherResult) {

	/** A question with its answer before and now. */
	public record AnswerView(String ask, List<String> before, List<String> now) {

	}

	/** A cause with how well it fitted before and fits now. */
	public record FitView(String title, String before, String now) {

	}

}
