package org.morningback.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What each page needs to say: who runs it, who reviewed it, whom to call. */
@ControllerAdvice(annotations = Controller.class)
class EveryPage {

	private final SiteFacts facts;

	private final LanguageLinks languages;

	private final PublicAddress address;

	private final TimePhrases times;

	EveryPage(SiteFacts facts, LanguageLinks languages, PublicAddress address, TimePhrases times) {
		this.facts = facts;
		this.languages = languages;
		this.address = address;
		this.times = times;
	}

	@ModelAttribute("languages")
	List<LanguageLinks.Link> languages(HttpServletRequest request) {
		return this.languages.from(request);
	}

	/** Whether its letters run from the left or from the right. */
	@ModelAttribute("direction")
	String direction(Locale locale) {
		return TextDirection.of(locale).attribute();
	}

	/** Where paper can lead back to; null where nobody could follow. */
	@ModelAttribute("startPage")
	@Nullable String startPage(HttpServletRequest request) {
		return this.address.startPage(request).orElse(null);
	}

	/** Says times in words. */
	@ModelAttribute("times")
	TimePhrases.InLanguage times(Locale locale) {
		return this.times.in(locale);
	}

	@ModelAttribute("site")
	SiteFacts.Facts site(Locale locale) {
		return this.facts.in(locale);
	}

}
