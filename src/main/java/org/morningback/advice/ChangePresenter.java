package org.morningback.advice;

import org.morningback.advice.ChangeView.AnswerView;
import org.morningback.advice.ChangeView.FitView;
import org.morningback.assessment.Comparison;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.words.Passage;
import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;

/** Says what a change changed. */
final class ChangePresenter {

	private final Wording wording;

	private final Region region;

	ChangePresenter(Wording wording, Region region) {
		this.wording = wording;
		this.region = region;
	}

	ChangeView of(Comparison comparison) {
		Urgency before = comparison.before().urgency();
		return new ChangeView(comparison.answers().stream().map(this::answer).toList(), comparison.added(),
				comparison.dropped(), urgency(before, Text.URGENCY_NAME),
				urgency(comparison.after().urgency(), Text.URGENCY_NAME),
				comparison.isLessUrgent() ? Passage.of(urgency(before, Text.URGENCY_TITLE), this.region) : null,
				comparison.came().stream().map(this::title).toList(),
				comparison.went().stream().map(this::title).toList(),
				comparison.fits()
					.stream()
					.map((fit) -> new FitView(title(fit.cause()), fit.before().word(), fit.now().word()))
					.toList(),
				comparison.hasOtherReasons(), comparison.hasOtherTips(), comparison.hasOtherAnswers(),
				comparison.hasOtherResult());
	}

	private AnswerView answer(Comparison.ChangedAnswer answer) {
		return new AnswerView(this.wording.text(Text.QUESTION_ASK, answer.question()),
				this.wording.labels(answer.question(), answer.before()),
				this.wording.labels(answer.question(), answer.now()));
	}

	private String urgency(Urgency urgency, Text text) {
		return this.wording.text(text, urgency.word());
	}

	private String title(Cause cause) {
		return this.wording.text(Text.CAUSE_TITLE, cause.id());
	}

}
