package org.morningback.render.pdf;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.render.drawing.Drawings;
import org.morningback.web.PublicAddress;

import org.springframework.stereotype.Component;

/** Prints pages with what is pictured on them, one after the other. */
@Component
class PdfPrinter {

	private final PrintQueue queue;

	private final PdfRenderer press;

	private final Drawings drawings;

	private final PublicAddress address;

	PdfPrinter(PrintQueue queue, PdfRenderer press, Drawings drawings, PublicAddress address) {
		this.queue = queue;
		this.press = press;
		this.drawings = drawings;
		this.address = address;
	}

	/**
	 * Prints a page.
	 * @param page well-formed XHTML
	 * @param request what asked for it
	 */
	byte[] print(String page, HttpServletRequest request) {
		Optional<String> site = this.address.startPage(request);
		String context = request.getContextPath();
		return this.queue
			.print(() -> this.press.print(page, (address) -> picture(address.substring(context.length()), site)));
	}

	private Optional<String> picture(String address, Optional<String> site) {
		return address.equals(QrController.ADDRESS) ? site.map(QrPicture::of) : this.drawings.svg(address);
	}

}
