package org.morningback.knowledge.evidence;

import java.util.Locale;

/**
 * How sure the evidence for a piece of advice is, in the manner of GRADE.
 */
public enum Evidence {

	STRONG, MODERATE, LOW, VERY_LOW, NONE, ADVISED_AGAINST;

	/** The word used in files, pages and the API, such as "very-low". */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
