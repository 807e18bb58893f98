package org.morningback.questionnaire;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.morningback.journey.CurrentSession;
import org.morningback.journey.CurrentVisit;
import org.morningback.journey.SessionNote;
import org.morningback.journey.StepForm;
import org.morningback.journey.StepOutcome;
import org.morningback.journey.StepSubmission.Wish;
import org.morningback.journey.Visit;
import org.morningback.knowledge.questions.QuestionPath.PathStep;
import org.morningback.knowledge.questions.Step;
import org.morningback.web.PageTurns;
import org.morningback.web.RefusedForms;
import org.morningback.web.limits.Limited;
import org.morningback.web.limits.Limits;
import org.morningback.web.limits.TooManyRequestsException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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

	private final CurrentVisit visits;

	private final CurrentSession sessions;

	private final StepPageAssembler pages;

	private final Limits limits;

	StepController(CurrentVisit visits, CurrentSession sessions, StepPageAssembler pages, Limits limits) {
		this.limits = limits;
		this.visits = visits;
		this.sessions = sessions;
		this.pages = pages;
	}

	/**
	 * Whether the browser is to fill in nothing by itself when somebody comes back to a
	 * page: it may remember what has been deleted.
	 */
	@ModelAttribute("nothingRestored")
	boolean nothingRestored(HttpServletRequest request) {
		return this.sessions.wasDeleted(request);
	}

	@GetMapping("/steps/{step}")
	ModelAndView ask(@PathVariable Step.Id step, @RequestParam(defaultValue = "") String notice,
			HttpServletRequest request, Locale locale) {
		Visit visit = this.visits.of(request);
		Purpose purpose = Purpose.of(request);
		requireKnown(visit, step);
		if (purpose.forSomeoneElse() && visit.isForOneself()) {
			return new ModelAndView(PageTurns.GO_ON + "/my-answers?" + Purpose.FOR_SOMEONE_ELSE);
		}
		Optional<PathStep> pathStep = visit.path().step(step).filter((found) -> !visit.isAhead(found));
		if (pathStep.isEmpty()) {
			return redirect(visit, "/advice", purpose, noticeOnWay(visit, request), false);
		}
		return page(visit, pathStep.get(), StepForm.of(visit), purpose, locale).addObject("notice",
				Notice.of(notice).or(() -> Notice.at(visit, pathStep.get())).map(Notice::word).orElse(""));
	}

	/** Leads to the first open step, or to the advice where nothing is open. */
	@GetMapping("/continue")
	ModelAndView goOn(@RequestParam(defaultValue = "") String notice, HttpServletRequest request) {
		Visit visit = this.visits.of(request);
		return redirect(visit, "/advice", Purpose.of(request), Notice.of(notice).or(() -> noticeOnWay(visit, request)),
				false);
	}

	@PostMapping("/steps/{step}")
	ModelAndView take(@PathVariable Step.Id step, @RequestParam MultiValueMap<String, String> fields,
			HttpServletRequest request, HttpServletResponse response, Locale locale) {
		Purpose purpose = Purpose.of(request);
		StepOutcome outcome = this.visits
			.answer(purpose.submit(step, fields, wish(request, fields)), () -> mayBegin(request, response), request,
					response)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (outcome.mustBeToldAtOnce()) {
			return new ModelAndView(PageTurns.AT_ONCE + "/advice");
		}
		if (RefusedForms.isOne(request)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		return switch (outcome.kind()) {
			case TAKEN -> redirect(outcome.after(), purpose.destination(), purpose,
					noticeOnAnswer(outcome, step, request), mustProveItsCookie(outcome, request));
			case ASKED_AGAIN ->
				again(outcome, step, outcome.form(), HttpStatus.UNPROCESSABLE_CONTENT, "", purpose, locale);
			case KEPT_LONGER -> again(outcome, step, outcome.form().withoutViolations(), HttpStatus.OK,
					Notice.KEPT_LONGER.word(), purpose, locale);
			case NOT_STORED -> again(outcome, step, outcome.form(), HttpStatus.SERVICE_UNAVAILABLE,
					Notice.NOT_STORED.word(), purpose, locale);
			case NOT_BEGUN -> again(outcome, step, outcome.form(), HttpStatus.TOO_MANY_REQUESTS,
					Notice.TOO_MANY_BEGIN.word(), purpose, locale);
		};
	}

	private boolean mayBegin(HttpServletRequest request, HttpServletResponse response) {
		Optional<Duration> wait = this.limits.take(Limited.SESSIONS, request);
		wait.ifPresent(
				(time) -> response.setHeader(HttpHeaders.RETRY_AFTER, TooManyRequestsException.retryAfter(time)));
		return wait.isEmpty();
	}

	private static Wish wish(HttpServletRequest request, MultiValueMap<String, String> fields) {
		if (RefusedForms.isOne(request)) {
			return Wish.JUDGE;
		}
		return fields.containsKey(KEEP_LONGER) ? Wish.KEEP_LONGER : Wish.TAKE;
	}

	/** The same step with all that was sent. */
	private ModelAndView again(StepOutcome outcome, Step.Id step, StepForm form, HttpStatus status, String notice,
			Purpose purpose, Locale locale) {
		PathStep shown = form.path().step(step).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		ModelAndView again = page(outcome.before(), shown, form, purpose, locale).addObject("notice", notice);
		again.setStatus(status);
		return again;
	}

	/** Why somebody is led somewhere else than they asked for. */
	private Optional<Notice> noticeOnWay(Visit visit, HttpServletRequest request) {
		return lostItsCookie(visit, request) ? Optional.of(Notice.NEEDS_COOKIE) : Notice.of(visit);
	}

	/**
	 * Whether answers were taken before, and the browser does not bring what finds them.
	 */
	private boolean lostItsCookie(Visit visit, HttpServletRequest request) {
		return visit.session().isEmpty() && request.getParameter(Purpose.BEGUN) != null
				&& !this.sessions.isClaimed(request);
	}

	/** What needs saying after an answer. */
	private Optional<Notice> noticeOnAnswer(StepOutcome outcome, Step.Id step, HttpServletRequest request) {
		Visit before = outcome.before();
		if (outcome.begun().isPresent() && this.sessions.isClaimed(request)) {
			return Optional.of(Notice.EARLIER_DELETED);
		}
		return noticeOnWay(before, request)
			.filter((notice) -> notice != Notice.NOTHING_KEPT || before.isLaterThanFirst(step));
	}

	private ModelAndView page(Visit visit, PathStep pathStep, StepForm form, Purpose purpose, Locale locale) {
		return new ModelAndView("questionnaire/step", "page", this.pages.page(visit, pathStep, form, purpose, locale))
			.addObject("note", SessionNote.of(visit.session(), purpose.begins()))
			.addObject("begun", visit.session().isPresent())
			.addObject("busy", "questions");
	}

	private static Step requireKnown(Visit visit, Step.Id step) {
		return visit.release()
			.knowledge()
			.step(step)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * Whether the next request shows if the browser keeps the cookie it has just got. A
	 * script gets the next page without one, and that page's form tells.
	 */
	private static boolean mustProveItsCookie(StepOutcome outcome, HttpServletRequest request) {
		return outcome.begun().isPresent() && !PageTurns.isOurs(request);
	}

	private static ModelAndView redirect(Visit visit, String otherwise, Purpose purpose, Optional<Notice> notice,
			boolean begun) {
		String address = visit.next(otherwise);
		UriComponentsBuilder to = UriComponentsBuilder.fromPath(address);
		if (visit.session().isEmpty()) {
			to.query(purpose.whileBeginning());
		}
		if (address.startsWith("/steps/") && purpose.comesBack()) {
			to.queryParam("return", purpose.returnTo());
		}
		if (address.startsWith("/steps/") && begun) {
			to.queryParam(Purpose.BEGUN);
		}
		notice.ifPresent((value) -> to.queryParam("notice", value.word()));
		return new ModelAndView(PageTurns.GO_ON + to.toUriString());
	}

}
