package org.morningback.render.pdf;

import java.util.Locale;

/** A sheet, as style rules name it. */
public enum PaperSize {

	/** 210 by 297 mm. */
	A4,
	/** 8.5 by 11 inches. */
	LETTER;

	/** Its name in style rules. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
