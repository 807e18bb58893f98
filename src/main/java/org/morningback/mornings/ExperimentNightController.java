package org.morningback.mornings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.diary.Experiment;
import org.morningback.diary.Experiment.Ending;
import org.morningback.diary.Experiment.Night;
import org.morningback.diary.Tonight;
import org.morningback.web.PageTurns;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tells tonight's half of a test, and takes what may end it. */
@Controller
class ExperimentNightController {

	private final ExperimentPages pages;

	ExperimentNightController(ExperimentPages pages) {
		this.pages = pages;
	}

	/** Shows which half tonight has: what was looked at cannot be drawn again. */
	@PostMapping(ExperimentController.EXPERIMENT + "/tonight")
	ModelAndView show(@RequestParam(defaultValue = "") String day, HttpServletRequest request, Locale locale) {
		return this.pages.latest(request, locale,
				(latest) -> tonight(latest, day).filter((night) -> latest.canShowTonight())
					.map((night) -> keep((experiment) -> experiment.with(night, Night.SHOWN), latest, request))
					.orElseGet(ExperimentPages::goOn));
	}

	@PostMapping(ExperimentController.EXPERIMENT + "/leave-out")
	ModelAndView leaveOut(@RequestParam(defaultValue = "") String day, HttpServletRequest request, Locale locale) {
		return this.pages.latest(request, locale,
				(latest) -> tonight(latest, day)
					.map((night) -> keep((experiment) -> experiment.with(night, Night.LEFT_OUT), latest, request))
					.orElseGet(ExperimentPages::goOn));
	}

	@PostMapping(ExperimentController.EXPERIMENT + "/stop")
	ModelAndView stop(HttpServletRequest request, Locale locale) {
		return this.pages.latest(request, locale,
				(latest) -> keep((experiment) -> latest.ended(experiment, Ending.Why.WISH), latest, request));
	}

	/** A warning sign leads to the safety questions, whatever becomes of the test. */
	@PostMapping(ExperimentController.EXPERIMENT + "/signs")
	ModelAndView signs(@RequestParam MultiValueMap<String, String> fields, HttpServletRequest request, Locale locale) {
		return this.pages.latest(request, locale, (latest) -> {
			SignForm sent = SignForm.sent(latest.signs(), fields);
			if (sent.hasSign()) {
				keep((experiment) -> latest.ended(experiment, Ending.Why.SIGN), latest, request);
				return new ModelAndView(PageTurns.GO_ON + latest.offer().safetyQuestions());
			}
			return sent.isIncomplete() ? MorningsPages.refused(ExperimentPages.view(latest.again(sent)))
					: keep((experiment) -> experiment.checkedOn(latest.today()), latest, request);
		});
	}

	private ModelAndView keep(UnaryOperator<Experiment> work, ExperimentPageAssembler latest,
			HttpServletRequest request) {
		return this.pages.keep((log) -> log.edited(work), () -> ExperimentPages.view(latest.page()), request);
	}

	/** The day of tonight, if the form that was sent is about it. */
	private static Optional<LocalDate> tonight(ExperimentPageAssembler latest, String day) {
		return latest.tonight().map(Tonight::day).filter((night) -> night.toString().equals(day));
	}

}
