package org.morningback.site;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What each page needs to say: who runs it, who reviewed it, whom to call. */
@ControllerAdvice(annotations = Controller.class)
class EveryPage {

	private final SiteFacts facts;

	EveryPage(SiteFacts facts) {
		this.facts = facts;
	}

	@ModelAttribute("site")
	SiteFacts.Facts site(Locale locale) {
		return this.facts.in(locale);
	}

}
