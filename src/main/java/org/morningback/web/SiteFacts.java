package org.morningback.web;

import java.util.Locale;

import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.RegionalWordings;
import org.morningback.release.Releases;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What each page says about this site. */
@Component
class SiteFacts {

	private final SiteProperties properties;

	private final Releases releases;

	private final RegionalWordings wordings;

	private final MessageSource messages;

	SiteFacts(SiteProperties properties, Releases releases, RegionalWordings wordings, MessageSource messages) {
		this.properties = properties;
		this.releases = releases;
		this.wordings = wordings;
		this.messages = messages;
	}

	/**
	 * What a page says about this site.
	 *
	 * @param reviewed whether a clinician has signed the content off
	 * @param reviewedBy who did; blank while nobody has
	 * @param runBy who runs the site and stores the answers, as far as told
	 * @param emergencyNumber the number to call in an emergency
	 * @param adviceLine the service to ask for advice
	 * @param firstStep where the questions begin
	 * @param quickExit where the button leads that leaves at once; blank where there is
	 * none
	 */
	record Facts(boolean reviewed, String reviewedBy, String runBy, String emergencyNumber, String adviceLine,
			String firstStep, String quickExit) {

	}

	Facts in(Locale locale) {
		Region region = this.wordings.regionIn(this.releases.current());
		Wording wording = this.wordings.of(this.releases.current(), locale);
		return new Facts(this.properties.isReviewed(), this.properties.clinicallyReviewedBy(), runBy(locale),
				region.phone("emergency-number"), wording.text(Text.REGION_ADVICE_LINE, region.id()),
				this.releases.current().knowledge().steps().findFirst().orElseThrow().id().value(),
				this.properties.quickExit());
	}

	private String runBy(Locale locale) {
		return this.properties.runBy().isEmpty() ? this.messages.getMessage("site.run-by", null, locale)
				: this.properties.runBy();
	}

}
