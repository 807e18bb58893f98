package org.morningback.render.pdf;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Serves the code that leads from paper back to the start page. It carries no answers.
 */
@Controller
class QrController {

	/** Ends as drawings do, so that the press takes it for one. */
	static final String ADDRESS = "/qr.svg";

	@GetMapping(ADDRESS)
	ResponseEntity<String> code(HttpServletRequest request) {
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("image/svg+xml;charset=UTF-8"))
			.body(QrPicture.of(site(request)));
	}

	/** The start page in the language of a request. */
	static String site(HttpServletRequest request) {
		return ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString();
	}

}
