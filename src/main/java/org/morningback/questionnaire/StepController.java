package org.morningback.questionnaire;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.morningback.journey.CurrentSession;
import org.morningback.journey.SessionNote;
import org.morningback.knowledge.questions.QuestionPath.PathStep;
import org.morningback.knowledge.questions.Step;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks the questions of a step and takes their answers. */
@Controller
class StepController {

	/** The button that sends a step only to keep the session, where no script does it. */
	private static final String KEEP_LONGER = "keep-longer";

	private final VisitFinder visits;

	private final CurrentSession sessions;

	private final StepPageAssembler pages;

	StepController(VisitFinder visits, CurrentSession sessions, StepPageAssembler pages) {
		this.visits = visits;
		this.sessions = sessions;
		this.pages = pages;
	}

	@GetMapping("/steps/{step}")
	ModelAndView ask(@PathVariable Step.Id step, @RequestParam(defaultValue = "") String notice,
			HttpServletRequest request, Locale locale) {
		Visit visit = this.visits.of(request);
		Purpose purpose = Purpose.of(request);
		requireKnown(visit, step);
		if (purpose.forSomeoneElse() && visit.isForOneself()) {
			return new ModelAndView("redirect:/my-answers?" + Purpose.FOR_SOMEONE_ELSE);
		}
		Optional<PathStep> pathStep = visit.path().step(step).filter((found) -> !visit.isAhead(found));
		if (pathStep.isEmpty()) {
			return redirect(visit, "/advice", purpose, Notice.of(visit));
		}
		return page(visit, pathStep.get(), StepForm.of(visit), purpose, locale).addObject("notice",
				Notice.of(notice).or(() -> Notice.at(visit, pathStep.get())).map(Notice::word).orElse(""));
	}

	/** Leads to the first open step, or to the advice where nothing is open. */
	@GetMapping("/continue")
	ModelAndView goOn(@RequestParam(defaultValue = "") String notice, HttpServletRequest request) {
		Visit visit = this.visits.of(request);
		return redirect(visit, "/advice", Purpose.of(request), Notice.of(notice).or(() -> Notice.of(visit)));
	}

	@PostMapping("/steps/{step}")
	ModelAndView take(@PathVariable Step.Id step, @RequestParam MultiValueMap<String, String> fields,
			HttpServletRequest request, HttpServletResponse response, Locale locale) {
		Visit visit = this.visits.of(request);
		Purpose purpose = Purpose.of(request);
		StepForm form = StepForm.read(visit.release().knowledge(), requireKnown(visit, step), visit.answers(), fields);
		Optional<PathStep> pathStep = form.path().step(step);
		if (fields.containsKey(KEEP_LONGER) && visit.session().isPresent() && pathStep.isPresent()) {
			return page(visit, pathStep.get(), form.withoutViolations(), purpose, locale).addObject("notice",
					Notice.KEPT_LONGER.word());
		}
		if (!form.isSound() && pathStep.isPresent()) {
			ModelAndView again = page(visit, pathStep.get(), form, purpose, locale);
			again.setStatus(HttpStatusCode.valueOf(422));
			return again;
		}
		Optional<Notice> notice = noticeOnAnswer(visit, step, form, request);
		Visit after = form.isEmpty() ? visit
				: this.visits.of(this.sessions.remember(request, response, purpose.submit(form.answers())));
		return redirect(after, purpose.destination(), purpose, notice);
	}

	/** What needs saying after an answer, found out before it is kept. */
	private Optional<Notice> noticeOnAnswer(Visit visit, Step.Id step, StepForm form, HttpServletRequest request) {
		if (visit.session().isEmpty() && !form.isEmpty() && this.sessions.isClaimed(request)) {
			return Optional.of(Notice.EARLIER_DELETED);
		}
		return Notice.of(visit).filter((notice) -> visit.session().isPresent() || visit.isLaterThanFirst(step));
	}

	private ModelAndView page(Visit visit, PathStep pathStep, StepForm form, Purpose purpose, Locale locale) {
		return new ModelAndView("questionnaire/step", "page", this.pages.page(visit, pathStep, form, purpose, locale))
			.addObject("note", SessionNote.of(visit.session(), purpose.forSomeoneElse()))
			.addObject("busy", "questions");
	}

	private static Step requireKnown(Visit visit, Step.Id step) {
		return visit.release()
			.knowledge()
			.step(step)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static ModelAndView redirect(Visit visit, String otherwise, Purpose purpose, Optional<Notice> notice) {
		String address = visit.next(otherwise);
		UriComponentsBuilder to = UriComponentsBuilder.fromPath(address);
		if (visit.session().isEmpty() && purpose.forSomeoneElse()) {
			to.query(Purpose.FOR_SOMEONE_ELSE);
		}
		if (address.startsWith("/steps/") && purpose.comesBack()) {
			to.queryParam("return", purpose.returnTo());
		}
		notice.ifPresent((value) -> to.queryParam("notice", value.word()));
		return new ModelAndView("redirect:" + to.toUriString());
	}

}
