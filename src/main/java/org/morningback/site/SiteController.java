package org.morningback.site;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages around the questionnaire. */
@Controller
class SiteController {

	private final StartPageFiles inline;

	SiteController(StartPageFiles inline) {
		this.inline = inline;
	}

	@GetMapping("/")
	ModelAndView home() {
		return new ModelAndView("site/home",
				Map.of("rules", this.inline.rules().text(), "script", this.inline.script().text()));
	}

	@GetMapping("/privacy")
	String privacy() {
		return "site/privacy";
	}

}
