package org.morningback.web;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What programs ask of a site: where search engines may go (RFC 9309), and whom to tell
 * of a weakness (RFC 9116).
 */
@RestController
class NoticeFiles {

	/** What belongs to one person, or to nobody but programs. */
	private static final String PERSONAL = Stream
		.of("/steps/", "/check", "/advice", "/my-answers", "/come-back", "/continue", "/mornings", "/api/")
		.map((address) -> "Disallow: /*" + address + "\nDisallow: " + address + '\n')
		.collect(Collectors.joining());

	private static final Duration HOLDS = Duration.ofDays(180);

	private final SiteProperties site;

	private final Clock clock;

	NoticeFiles(SiteProperties site, Clock clock) {
		this.site = site;
		this.clock = clock;
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<String> robots() {
		return text("User-agent: *\n" + (this.site.searchable() ? PERSONAL : "Disallow: /\n"));
	}

	@GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<String> security() {
		if (this.site.securityContact().isEmpty()) {
			return ResponseEntity.notFound().build();
		}
		return text("Contact: " + this.site.securityContact() + "\nExpires: "
				+ this.clock.instant().plus(HOLDS).truncatedTo(ChronoUnit.DAYS) + '\n');
	}

	private static ResponseEntity<String> text(String text) {
		return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofDays(1))).body(text);
	}

}
