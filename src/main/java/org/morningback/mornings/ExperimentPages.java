package org.morningback.mornings;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.diary.CurrentExperiments;
import org.morningback.diary.ExperimentLog;
import org.morningback.journey.CurrentVisit;
import org.morningback.web.PageTurns;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows what whoever asks tests at home, or why there is no diary to test with. */
@Component
class ExperimentPages {

	private final MorningsPages mornings;

	private final CurrentVisit visits;

	private final CurrentExperiments experiments;

	ExperimentPages(MorningsPages mornings, CurrentVisit visits, CurrentExperiments experiments) {
		this.mornings = mornings;
		this.visits = visits;
		this.experiments = experiments;
	}

	/** The pages before a test. */
	ModelAndView choice(HttpServletRequest request, Locale locale,
			Function<TestChoicePageAssembler, ModelAndView> shown) {
		return this.mornings.show(request, locale, (diary) -> shown
			.apply(new TestChoicePageAssembler(diary, this.experiments.find(request), offer(request))));
	}

	/** The pages of the latest test; those before one where there was none. */
	ModelAndView latest(HttpServletRequest request, Locale locale,
			Function<ExperimentPageAssembler, ModelAndView> shown) {
		return this.mornings.show(request, locale, (diary) -> {
			ExperimentLog log = this.experiments.find(request);
			return log.latest()
				.filter((experiment) -> !log.awaitsBed(diary.open().today()))
				.map((experiment) -> shown.apply(ExperimentPageAssembler.of(diary, experiment, offer(request))))
				.orElseGet(() -> view(new TestChoicePageAssembler(diary, log, offer(request)).choice()));
		});
	}

	/** Keeps what was done about a test, or shows the page again where that fails. */
	ModelAndView keep(UnaryOperator<ExperimentLog> work, Supplier<ModelAndView> page, HttpServletRequest request) {
		return MorningsPages.stored(() -> {
			this.experiments.edit(work, request);
			return goOn();
		}, page);
	}

	static ModelAndView goOn() {
		return new ModelAndView(PageTurns.GO_ON + ExperimentController.EXPERIMENT);
	}

	private TestOffer offer(HttpServletRequest request) {
		return new TestOffer(this.visits.of(request));
	}

	static ModelAndView view(TestChoicePage page) {
		return new ModelAndView("mornings/test-choice", "page", page);
	}

	static ModelAndView view(TestTermsPage page) {
		return new ModelAndView("mornings/test-terms", "page", page);
	}

	static ModelAndView view(ExperimentPage page) {
		return new ModelAndView("mornings/experiment", "page", page);
	}

}
