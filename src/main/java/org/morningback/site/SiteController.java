package org.morningback.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages around the questionnaire. */
@Controller
class SiteController {

	@GetMapping("/")
	String home() {
		return "site/home";
	}

	@GetMapping("/privacy")
	String privacy() {
		return "site/privacy";
	}

}
