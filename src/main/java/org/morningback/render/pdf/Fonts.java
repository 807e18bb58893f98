package org.morningback.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The typeface of all papers, which each file carries in itself: Atkinson Hyperlegible,
 * made by the Braille Institute for readers with low vision. It has the letters of most
 * languages written in Latin script.
 */
@Component
class Fonts {

	/** As the style rules of the papers name it. */
	static final String FAMILY = "Atkinson Hyperlegible";

	private final Map<Integer, byte[]> weights;

	private final CmapLookup glyphs;

	Fonts(@Value("classpath:/fonts/AtkinsonHyperlegible-400.ttf") Resource regular,
			@Value("classpath:/fonts/AtkinsonHyperlegible-700.ttf") Resource bold) throws IOException {
		this.weights = Map.of(400, regular.getContentAsByteArray(), 700, bold.getContentAsByteArray());
		try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(this.weights.get(400)))) {
			this.glyphs = font.getUnicodeCmapLookup();
		}
	}

	/**
	 * Whether it has the letters of a language, as that language's own name shows; what
	 * it has not would be printed as signs that nobody can read.
	 */
	boolean hasLettersOf(Locale language) {
		return language.getDisplayLanguage(language)
			.codePoints()
			.noneMatch((letter) -> Character.isLetter(letter) && this.glyphs.getGlyphId(letter) == 0);
	}

	void into(PdfRendererBuilder builder) {
		this.weights.forEach((weight, file) -> builder.useFont(() -> new ByteArrayInputStream(file), FAMILY, weight,
				FontStyle.NORMAL, true));
	}

}
