package org.morningback.advice;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.morningback.assessment.Assessor;
import org.morningback.journey.OpenSession;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.release.RegionalWordings;

import org.springframework.stereotype.Component;

/** Judges sessions, once all that is asked is answered. */
@Component
class SessionAssessor {

	private final RegionalWordings wordings;

	private final Clock clock;

	SessionAssessor(RegionalWordings wordings, Clock clock) {
		this.wordings = wordings;
		this.clock = clock;
	}

	/**
	 * Where somebody is led whose session is not to be judged yet: on to the first open
	 * step, with an explanation where one is due.
	 */
	static String wayOn(Optional<OpenSession> session) {
		boolean contentChanged = session.filter(OpenSession::movedToNewRelease).isPresent();
		return contentChanged ? "redirect:/continue?notice=content-changed" : "redirect:/continue";
	}

	/** A session with its assessment; empty while a question is open. */
	Optional<AdvisedSession> of(OpenSession session, Locale locale) {
		KnowledgeBase knowledge = session.release().knowledge();
		Answers answers = session.answers(this.clock.instant());
		QuestionPath path = knowledge.path(answers);
		if (!path.isComplete()) {
			return Optional.empty();
		}
		return Optional.of(new AdvisedSession(session, answers, path, Assessor.assess(knowledge, answers),
				this.wordings.of(session.release(), locale).without(knowledge.textsNotFor(path.counted())),
				this.wordings.regionIn(session.release()), this.clock.getZone()));
	}

}
