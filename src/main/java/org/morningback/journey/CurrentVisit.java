package org.morningback.journey;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.morningback.release.Releases;

import org.springframework.stereotype.Component;

/**
 * Where the one who sent a request stands in the questionnaire. Worked out once a
 * request; the answers that it brings are seen by all that comes after.
 */
@Component
public class CurrentVisit {

	/** Where a request keeps it, until its session becomes another. */
	static final String VISIT = CurrentVisit.class.getName() + ".visit";

	private final CurrentSession sessions;

	private final StepAnswers steps;

	private final Releases releases;

	private final Clock clock;

	CurrentVisit(CurrentSession sessions, StepAnswers steps, Releases releases, Clock clock) {
		this.sessions = sessions;
		this.steps = steps;
		this.releases = releases;
		this.clock = clock;
	}

	/** The visit that a request belongs to. */
	public Visit of(HttpServletRequest request) {
		return (request.getAttribute(VISIT) instanceof Visit known) ? known : found(request);
	}

	/**
	 * Takes a step's answers; empty when there is no such step.
	 * @param mayBegin asked before a session begins
	 */
	public Optional<StepOutcome> answer(StepSubmission sent, BooleanSupplier mayBegin, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<StepOutcome> outcome = this.steps.answer(this.sessions.secret(request), sent, mayBegin);
		outcome.ifPresent((answered) -> {
			answered.begun().ifPresent((secret) -> this.sessions.begin(secret, request, response));
			request.setAttribute(VISIT, answered.after());
		});
		return outcome;
	}

	private Visit found(HttpServletRequest request) {
		Visit visit = Visit.of(this.sessions.find(request), this.releases.current(), this.clock.instant());
		request.setAttribute(VISIT, visit);
		return visit;
	}

}
