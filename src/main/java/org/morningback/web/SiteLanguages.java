package org.morningback.web;

import java.util.Locale;

import org.morningback.release.Languages;
import org.morningback.release.RegionalWordings;
import org.morningback.release.Release;
import org.morningback.release.Releases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * The languages that this site speaks just now: those of the current release for which
 * the pages around the content have all their texts too. That those of this version do is
 * checked before, so that a start which ends for it does not say first that it goes on.
 */
@Component
@DependsOn("interfaceCheck")
class SiteLanguages {

	private static final Logger log = LoggerFactory.getLogger(SiteLanguages.class);

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
		return new Spoken(release, new Languages(release.languages().all().stream().filter(this::isWhole).toList()));
	}

	/**
	 * A release that was published later may speak a language that this version does not.
	 */
	private boolean isWhole(Locale language) {
		boolean whole = this.texts.areComplete(language);
		if (!whole) {
			log.warn("The language '{}' is not offered: {}", language.toLanguageTag(),
					this.texts.problemsIn(language).get(0));
		}
		return whole;
	}

}
