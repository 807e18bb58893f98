package org.morningback.render.pdf;

import java.util.Locale;

import io.nayuki.qrcodegen.QrCode;

/** A square code that a telephone reads (ISO/IEC 18004). */
final class QrPicture {

	/** The quiet zone that the standard asks for, in modules. */
	private static final int MARGIN = 4;

	private QrPicture() {
	}

	/** The code of a text, as a drawing without words. */
	static String of(String text) {
		QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
		int side = code.size + 2 * MARGIN;
		var path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			for (int x = 0; x < code.size; x++) {
				if (code.getModule(x, y)) {
					path.append("M" + (x + MARGIN) + " " + (y + MARGIN) + "h1v1h-1z");
				}
			}
		}
		return String.format(Locale.ROOT, """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="%1$d" height="%1$d" \
				shape-rendering="crispEdges"><path fill="#ffffff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>""",
				side, path);
	}

}
