package org.morningback.advice;

import java.util.List;

import org.morningback.assessment.Alternative;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.words.Text;
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
		String said = this.wording.text(Text.OPTION_SAID, alternative.answer().question(),
				alternative.answer().option());
		return this.wording.text(Text.PHRASE, phrase(alternative))
			.replace("{said}", said)
			.replace("{title}", title(alternative));
	}

	private static Text.Phrase phrase(Alternative alternative) {
		return switch (alternative.effect()) {
			case MORE_URGENT -> Text.Phrase.WHAT_IF_URGENCY;
			case FIRST -> Text.Phrase.WHAT_IF_FIRST;
			case NAMED -> Text.Phrase.WHAT_IF_NAMED;
		};
	}

	private String title(Alternative alternative) {
		Cause cause = alternative.cause();
		return (cause != null) ? this.wording.text(Text.CAUSE_TITLE, cause.id())
				: this.urgency.title(alternative.result());
	}

}
