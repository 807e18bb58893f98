package org.morningback.web;

import java.util.Locale;

import org.morningback.release.Languages;
import org.morningback.release.RegionalWordings;
import org.morningback.release.Release;
import org.morningback.release.Releases;

import org.springframework.stereotype.Component;

/**
 * The languages that this site speaks just now: those of the current release for which
 * the pages around the content have all their texts too.
 */
@Component
class SiteLanguages {

	private final Releases releases;

	private final InterfaceTexts texts;

	private final Locale standard;

	/** Asked with each request and renewed only with the release. */
	private volatile Spoken spoken;

	SiteLanguages(Releases releases, InterfaceTexts texts, RegionalWordings wordings) {
		this.releases = releases;
		this.texts = texts;
		this.standard = wordings.standard();
		this.spoken = spokenIn(releases.current());
	}

	private record Spoken(Release release, Languages languages) {

	}

	/** The language of an address that names none. */
	Locale standard() {
		return this.standard;
	}

	Languages now() {
		Release current = this.releases.current();
		if (current != this.spoken.release()) {
			this.spoken = spokenIn(current);
		}
		return this.spoken.languages();
	}

	/** What stands before the addresses in a language, such as "/es". */
	String prefix(Locale language) {
		return language.equals(this.standard) ? "" : '/' + language.toLanguageTag();
	}

	private Spoken spokenIn(Release release) {
		return new Spoken(release,
				new Languages(release.languages().all().stream().filter(this.texts::areComplete).toList()));
	}

}
