package org.morningback.web;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.morningback.database.BackupSettings;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages around the questionnaire. */
@Controller
class SiteController {

	private final StartPageFiles inline;

	private final LanguageLinks languages;

	private final MessageSource messages;

	private final BackupSettings backups;

	SiteController(StartPageFiles inline, LanguageLinks languages, MessageSource messages, BackupSettings backups) {
		this.inline = inline;
		this.languages = languages;
		this.messages = messages;
		this.backups = backups;
	}

	/** The start page, which offers itself in the language that the browser asks for. */
	@GetMapping("/")
	ModelAndView home(HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		var view = new ModelAndView("web/home",
				Map.of("rules", this.inline.rules().text(), "script", this.inline.script().text()));
		this.languages.offeredTo(request)
			.ifPresent((offered) -> view.addObject("offered", offered)
				.addObject("offeredAs",
						this.messages.getMessage("home.offered", null, Locale.forLanguageTag(offered.tag()))));
		return view;
	}

	@GetMapping("/privacy")
	ModelAndView privacy() {
		return new ModelAndView("web/privacy", Map.of("backupsKept", this.backups.keptFor()));
	}

}
