package org.morningback.questionnaire;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.session.CurrentSession;
import org.morningback.session.SessionProperties;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells each page whether the browser brought a session, so that the start page can offer
 * to go on, and how long it is kept where that is not long. Whether it still opens is
 * found out only when somebody tries.
 */
@ControllerAdvice(annotations = Controller.class)
class ResumeAdvice {

	private final CurrentSession sessions;

	private final SessionProperties properties;

	ResumeAdvice(CurrentSession sessions, SessionProperties properties) {
		this.sessions = sessions;
		this.properties = properties;
	}

	@ModelAttribute("canResume")
	boolean canResume(HttpServletRequest request) {
		return this.sessions.isClaimed(request);
	}

	/** Zero while there is nothing to warn of. */
	@ModelAttribute("keptFor")
	Duration keptFor(HttpServletRequest request) {
		return (this.properties.isShort() && canResume(request)) ? this.properties.keepFor() : Duration.ZERO;
	}

}
