package org.morningback.knowledge.rules;

import java.util.Locale;

/** How well a person's answers fit a cause, the best first. */
public enum Fit {

	FITS_WELL, FITS, POSSIBLE;

	/** The word used in files, pages and the API, such as "fits-well". */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
