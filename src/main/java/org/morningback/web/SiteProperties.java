package org.morningback.web;

import java.net.URI;
import java.util.Set;

import org.morningback.release.UnusableSettingException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the one who runs this site has to say.
 *
 * @param clinicallyReviewedBy the clinician who signed the content off; blank while
 * nobody has
 * @param runBy who runs the site and stores the answers
 * @param quickExit where the button on each page leads that leaves this site at once;
 * blank where there is none
 * @param securityContact whom to tell of a weakness, as a mailto: or https: address;
 * blank where nobody is named
 * @param searchable whether search engines may list the pages that are nobody's
 */
@ConfigurationProperties("morningback")
record SiteProperties(String clinicallyReviewedBy, String runBy, @DefaultValue("") String quickExit,
		@DefaultValue("") String securityContact, @DefaultValue("true") boolean searchable) {

	SiteProperties {
		require("morningback.quick-exit", quickExit, Set.of("https"), "an address such as https://www.example.org/");
		require("morningback.security-contact", securityContact, Set.of("https", "mailto"),
				"an address such as mailto:security@example.org or https://example.org/security");
	}

	private static void require(String setting, String value, Set<String> schemes, String what) {
		if (!value.isEmpty() && !isOf(schemes, value)) {
			throw new UnusableSettingException(setting, value, "it must be " + what);
		}
	}

	private static boolean isOf(Set<String> schemes, String value) {
		try {
			return schemes.contains(String.valueOf(URI.create(value).getScheme()));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	public boolean isReviewed() {
		return !this.clinicallyReviewedBy.isBlank();
	}

}
