package org.morningback.web;

import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages for what goes wrong. They say what to do and nothing of what happened inside;
 * a reference on the page also stands in the log, beside the exception.
 */
@Controller
class ErrorPageController implements ErrorController {

	private static final Logger log = LoggerFactory.getLogger(ErrorPageController.class);

	private static final Set<Integer> OWN_PAGES = Set.of(403, 404, 429);

	private final ContentSecurityPolicy contentSecurity;

	ErrorPageController(ContentSecurityPolicy contentSecurity) {
		this.contentSecurity = contentSecurity;
	}

	/** A request that is refused at the door has not got the headers of the others. */
	@RequestMapping("${server.error.path:/error}")
	Object error(HttpServletRequest request, HttpServletResponse response) {
		SafeHeaders.addTo(response, this.contentSecurity.directives());
		HttpStatusCode status = status(request);
		String reference = status.is5xxServerError() ? logged(request) : "";
		return isForTheApi(request) ? problem(status, reference) : page(status, reference);
	}

	private static ModelAndView page(HttpStatusCode status, String reference) {
		String view = OWN_PAGES.contains(status.value()) ? "error/" + status.value()
				: status.is4xxClientError() ? "error/400" : "error/500";
		ModelAndView page = new ModelAndView(view, "reference", reference);
		page.setStatus(status);
		return page;
	}

	private static ResponseEntity<ProblemDetail> problem(HttpStatusCode status, String reference) {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		if (!reference.isEmpty()) {
			problem.setProperty("reference", reference);
		}
		return ResponseEntity.of(problem).build();
	}

	private static String logged(HttpServletRequest request) {
		log.error("Error {}", RequestIds.of(request),
				(Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
		return RequestIds.of(request);
	}

	private static boolean isForTheApi(HttpServletRequest request) {
		return ApiAddress.contains(LanguagePrefix.pathOf(request));
	}

	private static HttpStatusCode status(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)
				? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND;
	}

}
