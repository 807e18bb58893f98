package org.morningback.render.pdf;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.web.PublicAddress;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Serves the code that leads from paper back to the start page. It carries no answers.
 */
@Controller
class QrController {

	/** Ends as drawings do, so that the press takes it for one. */
	static final String ADDRESS = "/qr.svg";

	private final PublicAddress address;

	QrController(PublicAddress address) {
		this.address = address;
	}

	@GetMapping(ADDRESS)
	ResponseEntity<String> code(HttpServletRequest request) {
		String site = this.address.startPage(request)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("image/svg+xml;charset=UTF-8"))
			.body(QrPicture.of(site));
	}

}
