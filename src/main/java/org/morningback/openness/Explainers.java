package org.morningback.openness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.morningback.knowledge.RegionalWordings;
import org.morningback.knowledge.Release;
import org.morningback.knowledge.Releases;

import org.springframework.stereotype.Component;

/** Explains the release that is running. */
@Component
class Explainers {

	private final Releases releases;

	private final RegionalWordings wordings;

	private final Clock clock;

	Explainers(Releases releases, RegionalWordings wordings, Clock clock) {
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
