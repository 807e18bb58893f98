package org.morningback.advice;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.morningback.assessment.Assessor;
import org.morningback.knowledge.Answers;
import org.morningback.knowledge.Audience;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.QuestionPath;
import org.morningback.knowledge.RegionalWordings;
import org.morningback.session.OpenSession;

import org.springframework.stereotype.Component;

/** Judges sessions, once all that is asked is answered. */
@Component
class AdvisedSessions {

	private final RegionalWordings wordings;

	private final Clock clock;

	AdvisedSessions(RegionalWordings wordings, Clock clock) {
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
		QuestionPath path = QuestionPath.through(knowledge, answers);
		if (!path.isComplete()) {
			return Optional.empty();
		}
		return Optional.of(new AdvisedSession(session, answers, path, Assessor.assess(knowledge, answers),
				this.wordings.of(session.release(), locale).without(Audience.textsNotFor(knowledge, path.counted())),
				this.wordings.regionIn(session.release())));
	}

}
