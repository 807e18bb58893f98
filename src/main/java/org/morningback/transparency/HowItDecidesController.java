package org.morningback.transparency;

import java.util.Locale;

import org.morningback.render.pdf.PaperSize;
import org.morningback.render.pdf.PaperStyle;
import org.morningback.render.pdf.PrintDocument;
import org.morningback.render.pdf.PrintDocumentPresenter;
import org.morningback.web.limits.Limited;
import org.morningback.web.limits.LimitedTo;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows how the product decides, and the whole questionnaire in one document. */
@Controller
class HowItDecidesController {

	private final HowItDecidesAssembler pages;

	private final ExplainerFactory explainers;

	private final PrintDocumentPresenter papers;

	HowItDecidesController(HowItDecidesAssembler pages, ExplainerFactory explainers, PrintDocumentPresenter papers) {
		this.pages = pages;
		this.explainers = explainers;
		this.papers = papers;
	}

	@GetMapping("/how-it-decides")
	ModelAndView howItDecides(Locale locale) {
		return new ModelAndView("transparency/how-it-decides", "page", this.pages.page(locale));
	}

	@GetMapping("/how-it-decides/questionnaire")
	ModelAndView questionnaire(Locale locale) {
		return this.papers.page(questionnaire(locale, PaperSize.A4));
	}

	@LimitedTo(Limited.PAPERS)
	@GetMapping("/how-it-decides/questionnaire.pdf")
	ModelAndView questionnaireFile(Locale locale, @RequestParam(defaultValue = "A4") PaperSize size) {
		return this.papers.file(questionnaire(locale, size));
	}

	private PrintDocument questionnaire(Locale locale, PaperSize size) {
		return new PrintDocument("transparency/questionnaire", "/how-it-decides/questionnaire",
				new QuestionnairePage(this.explainers.release().label(),
						new QuestionPresenter(this.explainers.in(locale)).sections()),
				size, PaperStyle.STANDARD, false);
	}

}
