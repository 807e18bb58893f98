package org.morningback.openness;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows how the product decides, and the whole questionnaire in one document. */
@Controller
class HowItDecidesController {

	private final HowItDecidesPages pages;

	private final Explainers explainers;

	HowItDecidesController(HowItDecidesPages pages, Explainers explainers) {
		this.pages = pages;
		this.explainers = explainers;
	}

	@GetMapping("/how-it-decides")
	ModelAndView howItDecides(Locale locale) {
		return new ModelAndView("openness/how-it-decides", "page", this.pages.page(locale));
	}

	@GetMapping("/how-it-decides/questionnaire")
	ModelAndView questionnaire(Locale locale) {
		return new ModelAndView("openness/questionnaire", "page", new QuestionnairePage(
				this.explainers.release().label(), new QuestionWords(this.explainers.in(locale)).sections()));
	}

}
