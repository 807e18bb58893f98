package org.morningback.api;

import org.morningback.knowledge.words.Wording;
import org.morningback.release.RegionalWordings;
import org.morningback.release.Release;

import org.springframework.stereotype.Component;

/** Chooses the words in the language a client prefers. */
@Component
class RequestedWording {

	private final RegionalWordings wordings;

	RequestedWording(RegionalWordings wordings) {
		this.wordings = wordings;
	}

	/**
	 * The words of a release.
	 * @param acceptLanguage an Accept-Language header, blank when there was none
	 */
	Wording of(Release release, String acceptLanguage) {
		return this.wordings.of(release,
				release.languages().preferredBy(acceptLanguage).orElseGet(this.wordings::standard));
	}

}
