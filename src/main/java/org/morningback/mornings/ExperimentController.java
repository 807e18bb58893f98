package org.morningback.mornings;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.diary.Experiment;
import org.morningback.diary.Experiment.Terms;
import org.morningback.diary.ExperimentLog;
import org.morningback.diary.NewBed;
import org.morningback.experiment.Design;
import org.morningback.knowledge.rules.TestableChange;
import org.morningback.knowledge.rules.TestableChange.Layout;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Offers a test at home, says what it asks for, and begins it. */
@Controller
class ExperimentController {

	static final String EXPERIMENT = MorningsController.MORNINGS + "/experiment";

	private static final String CHANGE = EXPERIMENT + "/changes/{change}";

	private static final SecureRandom SEEDS = new SecureRandom();

	private final ExperimentPages pages;

	ExperimentController(ExperimentPages pages) {
		this.pages = pages;
	}

	/** The test that runs or ran last, or what else there is to test. */
	@GetMapping(EXPERIMENT)
	ModelAndView experiment(HttpServletRequest request, Locale locale) {
		return request.getParameterMap().containsKey("another")
				? this.pages.choice(request, locale, (choice) -> ExperimentPages.view(choice.choice()))
				: this.pages.latest(request, locale, (latest) -> ExperimentPages.view(latest.page()));
	}

	@GetMapping(CHANGE)
	ModelAndView terms(@PathVariable String change, HttpServletRequest request, Locale locale) {
		return this.pages.choice(request, locale,
				(choice) -> choice.open(change)
					.map((open) -> ExperimentPages.view(choice.terms(open, TestForm.empty(), Map.of())))
					.orElseGet(ExperimentPages::goOn));
	}

	@PostMapping(CHANGE)
	ModelAndView begin(@PathVariable String change, @RequestParam MultiValueMap<String, String> fields,
			HttpServletRequest request, Locale locale) {
		TestForm sent = TestForm.sent(fields);
		return this.pages.choice(request, locale, (choice) -> choice.open(change).map((open) -> {
			boolean isTest = open.layout() != Layout.BEFORE_AFTER;
			Map<String, String> violations = isTest ? sent.violations() : Map.of();
			ModelAndView form = ExperimentPages.view(choice.terms(open, sent, violations));
			return violations.isEmpty() ? this.pages.keep((log) -> begun(log, open, sent, choice), () -> form, request)
					: MorningsPages.refused(form);
		}).orElseGet(ExperimentPages::goOn));
	}

	/** Another device may have been first. */
	private static ExperimentLog begun(ExperimentLog log, TestableChange change, TestForm sent,
			TestChoicePageAssembler choice) {
		MorningsPageAssembler diary = choice.diary();
		if (log.isBusy(diary.diary(), diary.open())) {
			return log;
		}
		String id = change.id().value();
		LocalDate today = diary.open().today();
		return switch (change.layout()) {
			case NIGHTS, BLOCKS -> log.with(Experiment.begun(new Terms(id, Design.valueOf(change.layout().name()),
					SEEDS.nextLong(), today, sent.bet().orElse(null), choice.runIn())));
			case BEFORE_AFTER -> log.with(new NewBed(id, today));
		};
	}

}
