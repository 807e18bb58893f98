package org.morningback.render.pdf;

import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Serves the code that leads from paper back to the start page. It carries no answers.
 */
@Controller
class QrController {

	/** Ends as drawings do, so that the press takes it for one. */
	static final String ADDRESS = "/qr.svg";

	@GetMapping(ADDRESS)
	ResponseEntity<String> code(Model model) {
		String site = startPage(model.asMap()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("image/svg+xml;charset=UTF-8"))
			.body(QrPicture.of(site));
	}

	/** Where each page says that paper can lead back to, if it can. */
	static Optional<String> startPage(Map<String, ?> model) {
		return Optional.ofNullable((String) model.get("startPage"));
	}

}
