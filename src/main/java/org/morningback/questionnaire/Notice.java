package org.morningback.questionnaire;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.morningback.journey.Visit;
import org.morningback.knowledge.questions.QuestionPath;

/** Something that happened behind the person's back and is explained on the next page. */
enum Notice {

	/** There are no answers, or not any more: never given, deleted or expired. */
	NOTHING_KEPT,
	/** Answers were taken, and the browser does not bring the cookie that finds them. */
	NEEDS_COOKIE,
	/** The answers could not be stored; they are still on the page. */
	NOT_STORED,
	/** Too many sessions begin just now; the answers are still on the page. */
	TOO_MANY_BEGIN,
	/** The answers given before this one are not kept any more; this one is. */
	EARLIER_DELETED,
	/** The answers are kept longer; those on this page are not sent yet. */
	KEPT_LONGER,
	/** Some answers are too old to rely on and are asked again. */
	ASKED_AGAIN,
	/** Somebody looks back, and what can have changed is asked again. */
	LOOKING_BACK,
	/** The questions were renewed since the person began. */
	CONTENT_CHANGED;

	/** The word in addresses and message keys, such as "asked-again". */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<Notice> of(String word) {
		return Stream.of(values()).filter((notice) -> notice.word().equals(word)).findFirst();
	}

	/** Why this visit is led somewhere else, if it needs saying. */
	static Optional<Notice> of(Visit visit) {
		return visit.session().isEmpty() ? Optional.of(NOTHING_KEPT) : contentChanged(visit);
	}

	/** What needs saying where a visit stops, whichever way it came. */
	static Optional<Notice> at(Visit visit, QuestionPath.PathStep pathStep) {
		return contentChanged(visit).or(() -> visit.isLookingBack() ? Optional.of(LOOKING_BACK) : Optional.empty())
			.or(() -> visit.asksAgain(pathStep) ? Optional.of(ASKED_AGAIN) : Optional.empty());
	}

	private static Optional<Notice> contentChanged(Visit visit) {
		return visit.hasNewContent() ? Optional.of(CONTENT_CHANGED) : Optional.empty();
	}

}
