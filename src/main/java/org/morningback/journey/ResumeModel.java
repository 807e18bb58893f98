package org.morningback.journey;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.morningback.vault.Retention;
import org.thymeleaf.context.LazyContextVariable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells each page whether answers are kept, so that the start page can offer to go on,
 * and for how long where that is not long. Does not use the session, so that the page
 * that does still hears of new content.
 */
@ControllerAdvice(annotations = Controller.class)
class ResumeModel {

	private final CurrentSession sessions;

	private final Retention retention;

	ResumeModel(CurrentSession sessions, Retention retention) {
		this.sessions = sessions;
		this.retention = retention;
	}

	/** Looked up only for a page that asks. */
	@ModelAttribute("canResume")
	LazyContextVariable<Boolean> canResume(HttpServletRequest request) {
		return new LazyContextVariable<>() {

			@Override
			protected Boolean loadValue() {
				return ResumeModel.this.sessions.isKept(request);
			}

		};
	}

	/**
	 * Whether the browser keeps the answers beyond its closing; each page it opens renews
	 * the time.
	 */
	@ModelAttribute("keptHere")
	boolean keptHere(HttpServletRequest request, HttpServletResponse response) {
		boolean kept = this.sessions.isKeptBeyondClosing(request);
		if (kept && request.getMethod().equals("GET")) {
			this.sessions.keep(request, response);
		}
		return kept;
	}

	/** How long answers are kept after they were last used. */
	@ModelAttribute("retention")
	Duration retention() {
		return this.retention.keepFor();
	}

	/** The same where nothing followed the first answers. */
	@ModelAttribute("firstRetention")
	Duration firstRetention() {
		return this.retention.keepFirstFor();
	}

	/** The same on a device that is not the person's own. */
	@ModelAttribute("sharedRetention")
	Duration sharedRetention() {
		return this.retention.keepSharedFor();
	}

	/** Zero while there is nothing to warn of. */
	@ModelAttribute("keptFor")
	Duration keptFor(HttpServletRequest request) {
		return (this.retention.isShort() && this.sessions.isKept(request)) ? this.retention.keepFor() : Duration.ZERO;
	}

}
