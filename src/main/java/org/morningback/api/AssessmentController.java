package org.morningback.api;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.assessment.Assessor;
import org.morningback.journey.AdviceGiven;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.Release;
import org.morningback.release.Releases;
import org.morningback.web.ApiAddress;
import org.morningback.web.limits.Limited;
import org.morningback.web.limits.LimitedTo;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Judges the answers in a request and forgets them. */
@RestController
class AssessmentController {

	private final Releases releases;

	private final RequestedWording wordings;

	private final ApplicationEventPublisher events;

	AssessmentController(Releases releases, RequestedWording wordings, ApplicationEventPublisher events) {
		this.releases = releases;
		this.wordings = wordings;
		this.events = events;
	}

	@LimitedTo(Limited.ASSESSMENTS)
	@PostMapping(path = ApiAddress.PREFIX + "assessments", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<AssessmentReply> assess(HttpServletRequest request,
			@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String languages) {
		Release release = this.releases.current();
		Answers answers = new AnswersReader(release.knowledge()).read(BodyText.of(request));
		Wording wording = this.wordings.of(release, languages);
		this.events.publishEvent(new AdviceGiven(AdviceGiven.Door.API));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.header(HttpHeaders.CONTENT_LANGUAGE, wording.language().toLanguageTag())
			.body(AssessmentReply.of(release, Assessor.assess(release.knowledge(), answers), wording));
	}

}
