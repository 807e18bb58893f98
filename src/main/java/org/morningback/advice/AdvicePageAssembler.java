package org.morningback.advice;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.morningback.assessment.Alternatives;
import org.morningback.assessment.ChangePresenter;
import org.morningback.assessment.ChangeView;
import org.morningback.assessment.Comparison;
import org.morningback.assessment.Plan;
import org.morningback.knowledge.words.Transcript;
import org.morningback.render.drawing.Drawings;

import org.springframework.stereotype.Component;

/** Puts the advice into words. */
@Component
class AdvicePageAssembler {

	private final Drawings drawings;

	AdvicePageAssembler(Drawings drawings) {
		this.drawings = drawings;
	}

	/** What the screen and the paper say. */
	AdvicePage page(AdvisedSession advised) {
		UrgencyPresenter urgency = advised.urgencyWords();
		var findings = new FindingPresenter(advised.knowledge(), advised.wording());
		TipPresenter tips = advised.tipWords(this.drawings);
		return new AdvicePage(urgency.urgency(advised.assessment(), advised.path()),
				findings.concerns(advised.assessment()), findings.others(advised.assessment()),
				tips.plan(Plan.of(advised.assessment())), tips.routine(advised.assessment()), urgency.safetyNet(),
				Transcript.of(advised.path(), advised.wording()), advised.answeredAt(), advised.content());
	}

	/**
	 * Which other answers would change the result: each is judged, so only its own page
	 * asks.
	 */
	List<String> alternatives(AdvisedSession advised) {
		return new AlternativePresenter(advised.urgencyWords(), advised.wording())
			.of(Alternatives.of(advised.knowledge(), advised.answers()));
	}

	/**
	 * What a change from the advice changed; null where there was none, or where nothing
	 * was advised before.
	 */
	@Nullable ChangeView change(AdvisedSession advised) {
		return advised.session()
			.answersBeforeChange()
			.map((before) -> Comparison.of(advised.knowledge(), before, advised.answers()))
			.filter((comparison) -> comparison.before().isComplete())
			.map(new ChangePresenter(advised.wording(), advised.region())::of)
			.orElse(null);
	}

}
