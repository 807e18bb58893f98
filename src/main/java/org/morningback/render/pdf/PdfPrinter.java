package org.morningback.render.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.render.drawing.Drawings;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Prints pages with what is pictured on them, one after the other. */
@Component
class PdfPrinter {

	private final PrintQueue queue;

	private final PdfRenderer press;

	private final Drawings drawings;

	private final Fonts typeface;

	PdfPrinter(PrintQueue queue, PdfRenderer press, Drawings drawings, Fonts typeface) {
		this.queue = queue;
		this.press = press;
		this.drawings = drawings;
		this.typeface = typeface;
	}

	/**
	 * Prints a page.
	 * @param page well-formed XHTML
	 * @param model what the page says, with where its code leads, if it has one
	 * @param request what asked for it
	 * @throws PdfException when it cannot be printed, or not in its language
	 */
	byte[] print(String page, Map<String, ?> model, HttpServletRequest request) {
		Locale language = RequestContextUtils.getLocale(request);
		if (!this.typeface.hasLettersOf(language)) {
			throw new PdfException("The typeface has no letters for '" + language.toLanguageTag() + "'", null);
		}
		Optional<String> site = QrController.startPage(model);
		String context = request.getContextPath();
		return this.queue
			.print(() -> this.press.print(page, (address) -> picture(address.substring(context.length()), site)));
	}

	private Optional<String> picture(String address, Optional<String> site) {
		return address.equals(QrController.ADDRESS) ? site.map(QrPicture::of) : this.drawings.svg(address);
	}

}
