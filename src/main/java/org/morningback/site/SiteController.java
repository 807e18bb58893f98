package org.morningback.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages around the questionnaire. */
@Controller
class SiteController {

	private final Stylesheet stylesheet;

	SiteController(Stylesheet stylesheet) {
		this.stylesheet = stylesheet;
	}

	@GetMapping("/")
	ModelAndView home() {
		return new ModelAndView("site/home", "rules", this.stylesheet.rules());
	}

	@GetMapping("/privacy")
	String privacy() {
		return "site/privacy";
	}

}
