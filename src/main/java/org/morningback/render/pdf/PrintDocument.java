package org.morningback.render.pdf;

import java.util.Locale;

/**
 * A page that is made for paper.
 *
 * @param template what sets it
 * @param address where the printable page lies, such as "/advice/clinician"
 * @param content what it says
 * @param size the sheet
 * @param style how it is set
 * @param wide whether the sheet lies on its long side
 */
public record PrintDocument(String template, String address, Object content, PaperSize size, PaperStyle style,
		boolean wide) {

	/** The sheet, in the words of style rules. */
	public String sheet() {
		return this.size.name().toLowerCase(Locale.ROOT) + (this.wide ? " landscape" : " portrait");
	}

	/** Where people came from. */
	public String back() {
		return this.address.substring(0, this.address.lastIndexOf('/'));
	}

	/** The last part of the address, as files are named. */
	public String name() {
		return this.address.substring(this.address.lastIndexOf('/') + 1);
	}

}
