package org.morningback.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the one who runs this site has to say.
 *
 * @param clinicallyReviewedBy the clinician who signed the content off; blank while
 * nobody has
 * @param runBy who runs the site and stores the answers
 */
@ConfigurationProperties("morningback")
record SiteProperties(String clinicallyReviewedBy, String runBy) {

	public boolean isReviewed() {
		return !this.clinicallyReviewedBy.isBlank();
	}

}
