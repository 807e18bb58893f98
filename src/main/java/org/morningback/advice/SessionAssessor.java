package org.morningback.advice;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.morningback.assessment.Assessor;
import org.morningback.journey.AdviceGiven;
import org.morningback.journey.Visit;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.release.RegionalWordings;
import org.morningback.web.PageTurns;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Judges sessions, once all that is asked is answered. */
@Component
class SessionAssessor {

	private final RegionalWordings wordings;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	SessionAssessor(RegionalWordings wordings, Clock clock, ApplicationEventPublisher events) {
		this.wordings = wordings;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Where somebody is led whose session is not to be judged yet: on to the first open
	 * step, with an explanation where one is due.
	 */
	static String wayOn(Visit visit) {
		return visit.hasNewContent() ? PageTurns.GO_ON + "/continue?notice=content-changed"
				: PageTurns.GO_ON + "/continue";
	}

	/**
	 * Judges the session of a visit to advise who answered; empty while a question is
	 * open.
	 */
	Optional<AdvisedSession> advise(Visit visit, Locale locale) {
		Optional<AdvisedSession> advised = of(visit, locale);
		advised.ifPresent((given) -> this.events.publishEvent(new AdviceGiven(AdviceGiven.Door.PAGE)));
		return advised;
	}

	/** The session of a visit with its assessment; empty while a question is open. */
	Optional<AdvisedSession> of(Visit visit, Locale locale) {
		KnowledgeBase knowledge = visit.release().knowledge();
		return visit.session()
			.filter((session) -> visit.path().isComplete())
			.map((session) -> new AdvisedSession(session, visit, Assessor.assess(knowledge, visit.answers()),
					this.wordings.of(visit.release(), locale).without(knowledge.textsNotFor(visit.path().counted())),
					this.wordings.regionIn(visit.release()), this.clock.getZone(), Optional.empty()));
	}

}
