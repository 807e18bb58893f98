package org.morningback.transparency;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.words.ConditionPhrases;

/**
 * The whole questionnaire, ready to print.
 *
 * @param content the version of the content
 * @param sections its parts, in order
 */
record QuestionnairePage(String content, List<SectionView> sections) {

	/** A part of the questionnaire. */
	record SectionView(String title, List<StepView> steps) {

	}

	/**
	 * One page of questions.
	 *
	 * @param intro what stands before the questions; blank where nothing does
	 * @param endsWhen when nothing after it is asked; null where that never is
	 */
	record StepView(String id, String title, String intro, @Nullable ConditionPhrases endsWhen,
			List<QuestionView> questions) {

	}

	/**
	 * A question with everything that is said about it.
	 *
	 * @param kind the contract's word, such as "several"
	 * @param when when it is asked; null where it always is
	 * @param hours how long an answer holds; 0 where it holds as long as it is kept
	 */
	record QuestionView(String id, String kind, String ask, String hint, String why, @Nullable ConditionPhrases when,
			long hours, List<OptionView> options) {

	}

	/** An answer to choose. */
	record OptionView(String id, String label, String hint) {

	}

}
