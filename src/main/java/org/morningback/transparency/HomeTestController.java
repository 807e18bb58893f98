package org.morningback.transparency;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows how far the verdict of a home test can be trusted. */
@Controller
class HomeTestController {

	private final ErrorRates rates;

	HomeTestController(ErrorRates rates) {
		this.rates = rates;
	}

	@GetMapping("/how-it-decides/home-test")
	ModelAndView homeTest(Locale locale) {
		return new ModelAndView("transparency/home-test", "page",
				HomeTestPage.of(new HomeTestPresenter(this.rates, locale)));
	}

}
