package org.morningback.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The typeface of all papers, which each file carries in itself: Atkinson Hyperlegible,
 * made by the Braille Institute for readers with low vision. It has the letters of every
 * language written in Latin script.
 */
@Component
class Fonts {

	/** As the style rules of the papers name it. */
	static final String FAMILY = "Atkinson Hyperlegible";

	private final Map<Integer, byte[]> weights;

	Fonts(@Value("classpath:/fonts/AtkinsonHyperlegible-400.ttf") Resource regular,
			@Value("classpath:/fonts/AtkinsonHyperlegible-700.ttf") Resource bold) throws IOException {
		this.weights = Map.of(400, regular.getContentAsByteArray(), 700, bold.getContentAsByteArray());
	}

	void into(PdfRendererBuilder builder) {
		this.weights.forEach((weight, file) -> builder.useFont(() -> new ByteArrayInputStream(file), FAMILY, weight,
				FontStyle.NORMAL, true));
	}

}
