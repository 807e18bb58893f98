package org.morningback.openness;

import java.util.Locale;

import org.morningback.paper.Paper;
import org.morningback.paper.PaperSize;
import org.morningback.paper.PaperStyle;
import org.morningback.paper.Papers;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows how the product decides, and the whole questionnaire in one document. */
@Controller
class HowItDecidesController {

	private final HowItDecidesPages pages;

	private final Explainers explainers;

	private final Papers papers;

	HowItDecidesController(HowItDecidesPages pages, Explainers explainers, Papers papers) {
		this.pages = pages;
		this.explainers = explainers;
		this.papers = papers;
	}

	@GetMapping("/how-it-decides")
	ModelAndView howItDecides(Locale locale) {
		return new ModelAndView("openness/how-it-decides", "page", this.pages.page(locale));
	}

	@GetMapping("/how-it-decides/questionnaire")
	ModelAndView questionnaire(Locale locale) {
		return this.papers.page(questionnaire(locale, PaperSize.A4));
	}

	@GetMapping("/how-it-decides/questionnaire.pdf")
	ModelAndView questionnaireFile(Locale locale, @RequestParam(defaultValue = "A4") PaperSize size) {
		return this.papers.file(questionnaire(locale, size));
	}

	private Paper questionnaire(Locale locale, PaperSize size) {
		return new Paper("openness/questionnaire", "/how-it-decides/questionnaire",
				new QuestionnairePage(this.explainers.release().label(),
						new QuestionWords(this.explainers.in(locale)).sections()),
				size, PaperStyle.STANDARD, false);
	}

}
