package org.morningback.advice;

import java.util.List;

import org.morningback.assessment.Alternative;
import org.morningback.assessment.Assessment;
import org.morningback.knowledge.Wording;

/** Says what other answers would have changed. */
final class AlternativeWords {

	private final Wording wording;

	AlternativeWords(Wording wording) {
		this.wording = wording;
	}

	List<String> of(Assessment given, List<Alternative> alternatives) {
		return alternatives.stream().map((alternative) -> sentence(given, alternative)).toList();
	}

	private String sentence(Assessment given, Alternative alternative) {
		Assessment result = alternative.result();
		String title = (result.urgency() != given.urgency())
				? this.wording.text("urgencies", result.urgency().word(), "title")
				: result.leadingContributor()
					.map((cause) -> this.wording.text("causes", cause.id(), "title"))
					.orElse("");
		String said = this.wording.text("questions", alternative.answer().question(), "options",
				alternative.answer().option(), "said");
		return this.wording.text("phrases", (result.urgency() != given.urgency()) ? "what-if-urgency" : "what-if-cause")
			.replace("{said}", said)
			.replace("{title}", title);
	}

}
