package org.morningback.questionnaire;

import java.time.Duration;

import org.morningback.release.Release;
import org.morningback.release.Releases;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the style rules that belong to a release. */
@Controller
class RevealController {

	private static final MediaType CSS = MediaType.valueOf("text/css;charset=UTF-8");

	private final Releases releases;

	RevealController(Releases releases) {
		this.releases = releases;
	}

	@GetMapping("/reveal/{checksum:[0-9a-f]{64}}.css")
	ResponseEntity<String> stylesheet(@PathVariable String checksum) {
		return this.releases.find(checksum)
			.map(RevealController::ok)
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	private static ResponseEntity<String> ok(Release release) {
		return ResponseEntity.ok()
			.contentType(CSS)
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.body(RevealStylesheet.of(release));
	}

}
