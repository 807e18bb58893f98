package org.morningback.assessment;

import org.morningback.assessment.ChangeView.AnswerView;
import org.morningback.assessment.ChangeView.FitView;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.words.Passage;
import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;

/** Says what a change changed. */
public final class ChangePresenter {

	private final Wording wording;

	private final Wording earlier;

	private final Region region;

	/** The words of what was judged by the same rules before and now. */
	public ChangePresenter(Wording wording, Region region) {
		this(wording, wording, region);
	}

	/**
	 * The words of what other rules judged before.
	 * @param earlier the words of those rules, for what today's do not know
	 */
	public ChangePresenter(Wording wording, Wording earlier, Region region) {
		this.wording = wording;
		this.earlier = earlier;
		this.region = region;
	}

	/** What a comparison says, in words. */
	public ChangeView of(Comparison comparison) {
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
		return this.wording.find(Text.CAUSE_TITLE, cause.id())
			.orElseGet(() -> this.earlier.text(Text.CAUSE_TITLE, cause.id()));
	}

}
