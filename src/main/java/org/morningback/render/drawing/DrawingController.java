package org.morningback.render.drawing;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the drawings. */
@Controller
class DrawingController {

	private static final MediaType SVG = MediaType.valueOf("image/svg+xml;charset=UTF-8");

	private final Drawings drawings;

	DrawingController(Drawings drawings) {
		this.drawings = drawings;
	}

	@GetMapping("/drawings/{*file}")
	ResponseEntity<String> drawing(@PathVariable String file) {
		return this.drawings.at("/drawings" + file)
			.map(DrawingController::ok)
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	private static ResponseEntity<String> ok(Drawing drawing) {
		return ResponseEntity.ok()
			.contentType(SVG)
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.body(drawing.svg());
	}

}
