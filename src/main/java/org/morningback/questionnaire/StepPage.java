package org.morningback.questionnaire;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.words.Passage;
import org.morningback.render.drawing.Picture;
import org.morningback.render.drawing.Spot;

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
 * @param change whether it only changes answers, and leads back at once
 * @param stylesheet the address of the rules that show dependent questions in place
 */
record StepPage(String id, String title, String section, int position, int total, @Nullable Passage intro,
		List<QuestionView> questions, List<ErrorView> errors, String back, String returnTo, boolean change,
		String stylesheet) {

	/** Whether the style rules are needed before the page is seen. */
	public boolean hasDependentQuestion() {
		return this.questions.stream().anyMatch((question) -> question.onlyIf != null);
	}

	/** Whether the rules for maps and scales are needed before the page is seen. */
	public boolean hasPicture() {
		return this.questions.stream().anyMatch((question) -> question.map != null || question.scale != null);
	}

	/**
	 * A question.
	 *
	 * @param kind how it is answered
	 * @param onlyIf whom it is for, where it appears only after an answer on this page
	 * @param error the message at the question, if any
	 * @param map a drawing with places to choose, if any
	 * @param scale a drawing above the numbers, if any
	 */
	record QuestionView(String id, Question.Kind kind, @Nullable String onlyIf, String ask, @Nullable Passage hint,
			String why, @Nullable String error, List<OptionView> options, @Nullable MapView map,
			@Nullable Picture scale) {

		/** As many options as a telephone shows at once. */
		private static final int IN_SIGHT = 9;

		public String inputType() {
			return (this.kind == Question.Kind.SEVERAL) ? "checkbox" : "radio";
		}

		/** What a screen reader reads with the question. */
		public @Nullable String describedBy() {
			String ids = ((this.hint != null) ? this.id + "-hint " : "")
					+ ((this.error != null) ? this.id + "-error" : "");
			return ids.isBlank() ? null : ids.strip();
		}

		/**
		 * Where "none of these" is, at the end of many options; null where it is in
		 * sight.
		 */
		public @Nullable String wayToNone() {
			OptionView last = this.options.get(this.options.size() - 1);
			return (this.kind == Question.Kind.SEVERAL && this.options.size() > IN_SIGHT && last.apart())
					? last.inputId() : null;
		}

		/** The options on the scale itself, from one end to the other. */
		public List<OptionView> points() {
			return this.options.stream().filter((option) -> !option.apart).toList();
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

	/** A map whose places are labels of options. */
	record MapView(Picture picture, List<SpotView> spots) {

		/** What lies below the drawing, which cuts it to the shape of the body. */
		public List<SpotView> places() {
			return this.spots.stream().filter((spot) -> !spot.place().named()).toList();
		}

		/** What stands on the drawing. */
		public List<SpotView> words() {
			return this.spots.stream().filter((spot) -> spot.place().named()).toList();
		}

	}

	/**
	 * A place on a map.
	 *
	 * @param place where it is
	 * @param option what is chosen there
	 * @param number the place of the option among the options, from 1
	 */
	record SpotView(Spot place, OptionView option, int number) {

	}

	/** An entry of the error summary. */
	record ErrorView(String inputId, String message) {

	}

}
