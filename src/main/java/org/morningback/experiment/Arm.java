package org.morningback.experiment;

import java.util.Locale;

/** What a night is slept with: everything as usual, or the one change. */
public enum Arm {

	/** As before the experiment. */
	USUAL,

	/** With the one change that is tested. */
	CHANGE;

	/** The word for programs and for names of texts. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The arm of the other half of a pair. */
	public Arm other() {
		return (this == USUAL) ? CHANGE : USUAL;
	}

}
