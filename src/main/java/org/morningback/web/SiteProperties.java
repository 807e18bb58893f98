package org.morningback.web;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the one who runs this site has to say.
 *
 * @param clinicallyReviewedBy the clinician who signed the content off; blank while
 * nobody has
 * @param runBy who runs the site and stores the answers
 * @param session how long answers are kept
 */
@ConfigurationProperties("morningback")
record SiteProperties(String clinicallyReviewedBy, String runBy, Session session) {

	/**
	 * How long answers are kept.
	 *
	 * @param keepFor from the last use on
	 */
	record Session(Duration keepFor) {

	}

	public boolean isReviewed() {
		return !this.clinicallyReviewedBy.isBlank();
	}

}
