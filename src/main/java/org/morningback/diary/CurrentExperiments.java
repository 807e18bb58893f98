package org.morningback.diary;

import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.journey.CurrentSession;

import org.springframework.stereotype.Component;

/**
 * What the holder of the browser that sent a request tests at home; a request opens it
 * once.
 */
@Component
public class CurrentExperiments {

	private static final String FOUND = CurrentExperiments.class.getName() + ".found";

	private final CurrentSession sessions;

	private final Experiments experiments;

	CurrentExperiments(CurrentSession sessions, Experiments experiments) {
		this.sessions = sessions;
		this.experiments = experiments;
	}

	/**
	 * What they test; an empty log where they test nothing.
	 * @throws UnreadableDiaryException when there is a log that cannot be read
	 */
	public ExperimentLog find(HttpServletRequest request) {
		if (request.getAttribute(FOUND) instanceof ExperimentLog found) {
			return found;
		}
		ExperimentLog log = this.sessions.record(request).map(this.experiments::in).orElseGet(ExperimentLog::empty);
		request.setAttribute(FOUND, log);
		return log;
	}

	/**
	 * Changes it.
	 * @return the log now; empty when there is no session, or none any more
	 */
	public Optional<ExperimentLog> edit(UnaryOperator<ExperimentLog> work, HttpServletRequest request) {
		Optional<ExperimentLog> edited = this.sessions.secret(request)
			.flatMap((secret) -> this.experiments.edit(secret, work));
		edited.ifPresent((log) -> request.setAttribute(FOUND, log));
		return edited;
	}

}
