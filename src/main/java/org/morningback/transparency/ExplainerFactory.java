package org.morningback.transparency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.morningback.release.RegionalWordings;
import org.morningback.release.Release;
import org.morningback.release.Releases;

import org.springframework.stereotype.Component;

/** Explains the release that is running. */
@Component
class ExplainerFactory {

	private final Releases releases;

	private final RegionalWordings wordings;

	private final Clock clock;

	ExplainerFactory(Releases releases, RegionalWordings wordings, Clock clock) {
		this.releases = releases;
		this.wordings = wordings;
		this.clock = clock;
	}

	Explainer in(Locale locale) {
		return new Explainer(release().knowledge(), this.wordings.of(release(), locale), LocalDate.now(this.clock));
	}

	Release release() {
		return this.releases.current();
	}

}
