package org.morningback.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.RecentlyUsed;
import org.morningback.release.Release;
import org.morningback.release.Releases;
import org.morningback.web.ApiAddress;
import org.morningback.web.PublicAddress;

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

	private final PublicAddress address;

	/** By release and language, without anything that a request says. */
	private final RecentlyUsed<String, String> descriptions = new RecentlyUsed<>(MOST);

	OpenApiController(Releases releases, RequestedWording wordings, PublicAddress address) {
		this.releases = releases;
		this.wordings = wordings;
		this.address = address;
	}

	@GetMapping(path = ApiAddress.PREFIX + "openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> describe(HttpServletRequest request,
			@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String languages) {
		Release release = this.releases.current();
		Wording wording = this.wordings.of(release, languages);
		String language = wording.language().toLanguageTag();
		byte[] document = this.descriptions
			.get(release.checksum() + language, (key) -> OpenApiDocument.of(release, wording))
			.replace(OpenApiDocument.SERVER, this.address.root(request))
			.getBytes(StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.eTag(weakTag(document))
			.cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.header(HttpHeaders.CONTENT_LANGUAGE, language)
			.body(document);
	}

	/** A weak one, because the server compresses nothing that has a strong one. */
	private static String weakTag(byte[] document) {
		return "W/\"" + DigestUtils.md5DigestAsHex(document) + '"';
	}

}
