package org.morningback.api;

import java.time.Duration;

import org.morningback.knowledge.words.Wording;
import org.morningback.release.RecentlyUsed;
import org.morningback.release.Release;
import org.morningback.release.Releases;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Describes the API for the current release. */
@RestController
class OpenApiController {

	/** A release or two in a few languages. */
	private static final int MOST = 8;

	private final Releases releases;

	private final RequestedWording wordings;

	private final RecentlyUsed<String, Description> descriptions = new RecentlyUsed<>(MOST);

	OpenApiController(Releases releases, RequestedWording wordings) {
		this.releases = releases;
		this.wordings = wordings;
	}

	/**
	 * A description in one language. The tag is a weak one, because the server compresses
	 * nothing that has a strong one.
	 */
	private record Description(byte[] document, String tag) {

		static Description of(Release release, Wording wording) {
			byte[] document = OpenApiDocument.of(release, wording);
			return new Description(document, "W/\"" + DigestUtils.md5DigestAsHex(document) + '"');
		}

	}

	@GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> describe(
			@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String languages) {
		Release release = this.releases.current();
		Wording wording = this.wordings.of(release, languages);
		String language = wording.language().toLanguageTag();
		Description description = this.descriptions.get(release.checksum() + language,
				(key) -> Description.of(release, wording));
		return ResponseEntity.ok()
			.eTag(description.tag())
			.cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.header(HttpHeaders.CONTENT_LANGUAGE, language)
			.body(description.document());
	}

}
