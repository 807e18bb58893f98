package org.morningback.transparency;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what can be tested at home, and how far the verdict can be trusted. */
@Controller
class HomeTestController {

	private final ErrorRates rates;

	private final ExplainerFactory explainers;

	HomeTestController(ErrorRates rates, ExplainerFactory explainers) {
		this.rates = rates;
		this.explainers = explainers;
	}

	@GetMapping("/how-it-decides/home-test")
	ModelAndView homeTest(Locale locale) {
		return new ModelAndView("transparency/home-test", "page", HomeTestPage
			.of(new HomeTestPresenter(this.rates, locale), new HelpPresenter(this.explainers.in(locale))));
	}

}
