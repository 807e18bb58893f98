package org.morningback.advice;

import java.util.List;

import org.morningback.assessment.Alternative;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.words.Wording;

/** Says what other answers would have changed. */
final class AlternativePresenter {

	private final UrgencyPresenter urgency;

	private final Wording wording;

	AlternativePresenter(UrgencyPresenter urgency, Wording wording) {
		this.urgency = urgency;
		this.wording = wording;
	}

	List<String> of(List<Alternative> alternatives) {
		return alternatives.stream().map(this::sentence).toList();
	}

	private String sentence(Alternative alternative) {
		String said = this.wording.text("questions", alternative.answer().question(), "options",
				alternative.answer().option(), "said");
		return this.wording.text("phrases", "what-if-" + phrase(alternative))
			.replace("{said}", said)
			.replace("{title}", title(alternative));
	}

	private static String phrase(Alternative alternative) {
		return switch (alternative.effect()) {
			case MORE_URGENT -> "urgency";
			case FIRST -> "first";
			case NAMED -> "named";
		};
	}

	private String title(Alternative alternative) {
		Cause cause = alternative.cause();
		return (cause != null) ? this.wording.text("causes", cause.id(), "title")
				: this.urgency.title(alternative.result());
	}

}
