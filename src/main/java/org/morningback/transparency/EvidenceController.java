package org.morningback.transparency;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what people say, what is known, and the sources of it all. */
@Controller
class EvidenceController {

	private final ExplainerFactory explainers;

	EvidenceController(ExplainerFactory explainers) {
		this.explainers = explainers;
	}

	@GetMapping("/evidence")
	ModelAndView evidence(Locale locale) {
		return new ModelAndView("transparency/evidence", "page", EvidencePage.of(this.explainers.in(locale)));
	}

	@GetMapping("/sources")
	ModelAndView sources(Locale locale) {
		return new ModelAndView("transparency/sources", "page", SourcesPage.of(this.explainers.in(locale)));
	}

}
