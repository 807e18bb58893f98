package org.morningback.questionnaire;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.morningback.drawing.Picture;
import org.morningback.knowledge.Question;

/**
 * The page of one step, ready to print.
 *
 * @param id the step, as in its address
 * @param title the heading
 * @param section the name of the part it belongs to
 * @param position where it stands, from 1
 * @param total how many steps there are as far as known
 * @param intro a few words before the questions, if any
 * @param questions the questions, in order
 * @param errors what has to be put right; none on a first visit
 * @param back the address of the step before; the start page for the first
 * @param returnTo where to go once nothing is open, such as "check"; blank for the advice
 * @param stylesheet the address of the rules that show dependent questions in place
 */
record StepPage(String id, String title, String section, int position, int total, @Nullable String intro,
		List<QuestionView> questions, List<ErrorView> errors, String back, String returnTo, String stylesheet) {

	/** Whether the style rules are needed before the page is seen. */
	public boolean hasDependentQuestion() {
		return this.questions.stream().anyMatch(QuestionView::dependent);
	}

	/**
	 * A question.
	 *
	 * @param kind how it is answered
	 * @param dependent whether it appears only after an answer on this page
	 * @param error the message at the question, if any
	 */
	record QuestionView(String id, Question.Kind kind, String ask, @Nullable String hint, String why, boolean dependent,
			@Nullable String error, List<OptionView> options) {

		public String inputType() {
			return (this.kind == Question.Kind.SEVERAL) ? "checkbox" : "radio";
		}

		/** What a screen reader reads with the question. */
		public @Nullable String describedBy() {
			String ids = ((this.hint != null) ? this.id + "-hint " : "")
					+ ((this.error != null) ? this.id + "-error" : "");
			return ids.isBlank() ? null : ids.strip();
		}

	}

	/**
	 * An option.
	 *
	 * @param inputId the identifier of its input; the first of a question is the
	 * question's own, so that an error can lead there
	 * @param apart whether it stands apart from the others, as "none of these" does
	 * @param picture a drawing of what the label says, if any
	 */
	record OptionView(String inputId, String value, String label, @Nullable String hint, boolean chosen, boolean apart,
			@Nullable Picture picture) {

	}

	/** An entry of the error summary. */
	record ErrorView(String inputId, String message) {

	}

}
