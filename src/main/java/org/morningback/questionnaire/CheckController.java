package org.morningback.questionnaire;

import java.time.Clock;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.knowledge.RegionalWordings;
import org.morningback.knowledge.Releases;
import org.morningback.knowledge.Transcript;
import org.morningback.session.CurrentSession;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the answers given so far, each with a way to change it. */
@Controller
class CheckController {

	private final Releases releases;

	private final CurrentSession sessions;

	private final RegionalWordings wordings;

	private final Clock clock;

	CheckController(Releases releases, CurrentSession sessions, RegionalWordings wordings, Clock clock) {
		this.releases = releases;
		this.sessions = sessions;
		this.wordings = wordings;
		this.clock = clock;
	}

	@GetMapping("/check")
	ModelAndView check(HttpServletRequest request, Locale locale) {
		Visit visit = Visit.of(this.sessions.find(request), this.releases.current(), this.clock.instant());
		if (visit.session().isEmpty()) {
			return new ModelAndView("redirect:%s?notice=%s".formatted(visit.next("/"), Notice.NOTHING_KEPT.word()));
		}
		Transcript transcript = Transcript.of(visit.path(), this.wordings.of(visit.release(), locale));
		return new ModelAndView("questionnaire/check", "page",
				new CheckPage(transcript, visit.path().isComplete(), visit.next("/advice")))
			.addObject("contentChanged", visit.hasNewContent());
	}

}
