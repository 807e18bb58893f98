package org.morningback.questionnaire;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that happened behind the person's back and is explained on the next page. */
enum Notice {

	/** There are no answers, or not any more: never given, deleted or expired. */
	NOTHING_KEPT,
	/** Some answers are too old to rely on and are asked again. */
	ASKED_AGAIN,
	/** The questions were renewed since the person began. */
	CONTENT_CHANGED;

	/** The word in addresses and message keys, such as "asked-again". */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<Notice> of(String word) {
		return Stream.of(values()).filter((notice) -> notice.word().equals(word)).findFirst();
	}

	/** What this visit should be told, if anything. */
	static Optional<Notice> of(Visit visit) {
		if (visit.session().isEmpty()) {
			return Optional.of(NOTHING_KEPT);
		}
		if (visit.session().get().movedToNewRelease()) {
			return Optional.of(CONTENT_CHANGED);
		}
		return visit.hasStaleAnswers() ? Optional.of(ASKED_AGAIN) : Optional.empty();
	}

}
