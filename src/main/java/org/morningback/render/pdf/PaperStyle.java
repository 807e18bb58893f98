package org.morningback.render.pdf;

import java.util.Locale;

/** How a paper is set. */
public enum PaperStyle {

	/** Small enough to fold. */
	STANDARD,
	/** Letters of 17 points, on more sheets. */
	LARGE,
	/** Black ink on white, without shades, for old printers and copiers. */
	PLAIN;

	/** Its name in style rules. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
