package org.morningback.mornings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.diary.CurrentExperiments;
import org.morningback.diary.Experiment;
import org.morningback.diary.Experiment.Ending;
import org.morningback.diary.Experiment.Night;
import org.morningback.diary.Tonight;
import org.morningback.web.PageTurns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tells tonight's half of a test, and takes what may end it. */
@Controller
class ExperimentNightController {

	private static final Logger log = LoggerFactory.getLogger(ExperimentNightController.class);

	private final ExperimentPages pages;

	private final CurrentExperiments experiments;

	ExperimentNightController(ExperimentPages pages, CurrentExperiments experiments) {
		this.pages = pages;
		this.experiments = experiments;
	}

	/** Shows which half tonight has: what was looked at cannot be drawn again. */
	@PostMapping(ExperimentController.EXPERIMENT + "/tonight")
	ModelAndView show(@RequestParam(defaultValue = "") String day, HttpServletRequest request, Locale locale) {
		return this.pages.latest(request, locale, (latest) -> {
			if (latest.canShowTonight()) {
				tonight(latest, day)
					.ifPresent((night) -> edit((experiment) -> experiment.with(night, Night.SHOWN), request));
			}
			return ExperimentController.goOn();
		});
	}

	@PostMapping(ExperimentController.EXPERIMENT + "/leave-out")
	ModelAndView leaveOut(@RequestParam(defaultValue = "") String day, HttpServletRequest request, Locale locale) {
		return this.pages.latest(request, locale, (latest) -> {
			tonight(latest, day)
				.ifPresent((night) -> edit((experiment) -> experiment.with(night, Night.LEFT_OUT), request));
			return ExperimentController.goOn();
		});
	}

	@PostMapping(ExperimentController.EXPERIMENT + "/stop")
	ModelAndView stop(HttpServletRequest request, Locale locale) {
		return this.pages.latest(request, locale, (latest) -> {
			edit((experiment) -> experiment.ended(Ending.Why.WISH, latest.diary().open().today()), request);
			return ExperimentController.goOn();
		});
	}

	/** A warning sign leads to the safety questions, whatever becomes of the test. */
	@PostMapping(ExperimentController.EXPERIMENT + "/signs")
	ModelAndView signs(@RequestParam MultiValueMap<String, String> fields, HttpServletRequest request, Locale locale) {
		return this.pages.latest(request, locale, (latest) -> {
			SignForm sent = SignForm.sent(latest.signs(), fields);
			LocalDate today = latest.diary().open().today();
			if (sent.hasSign()) {
				endBySign(today, request);
				return new ModelAndView(PageTurns.GO_ON + latest.offer().safetyQuestions());
			}
			if (sent.isIncomplete()) {
				ModelAndView again = ExperimentPages.view(latest.again(sent));
				again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
				return again;
			}
			edit((experiment) -> experiment.checkedOn(today), request);
			return ExperimentController.goOn();
		});
	}

	private void endBySign(LocalDate today, HttpServletRequest request) {
		try {
			edit((experiment) -> experiment.ended(Ending.Why.SIGN, today), request);
		}
		catch (DataAccessException | TransactionException ex) {
			log.error("The end of a test could not be stored: {}", ex.getMostSpecificCause().toString());
		}
	}

	private void edit(UnaryOperator<Experiment> work, HttpServletRequest request) {
		this.experiments.edit((tests) -> tests.edited(work), request);
	}

	/** The day of tonight, if the form that was sent is about it. */
	private static Optional<LocalDate> tonight(ExperimentPageAssembler latest, String day) {
		return latest.tonight().map(Tonight::day).filter((night) -> night.toString().equals(day));
	}

}
