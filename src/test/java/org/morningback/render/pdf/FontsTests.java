package org.morningback.render.pdf;

import java.awt.Font;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.WebTest;
import org.morningback.release.Releases;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** A language whose letters the typeface lacks cannot be offered on paper. */
@WebTest
class FontsTests {

	@Autowired
	private Releases releases;

	@Autowired
	private Fonts typeface;

	@ParameterizedTest
	@CsvSource({ "en, true", "es, true", "pt-BR, true", "pl, true", "vi, false", "ar, false", "he, false",
			"zh-Hant, false" })
	void tellsForWhichLanguagesItHasLetters(String tag, boolean has) {
		assertThat(this.typeface.hasLettersOf(Locale.forLanguageTag(tag))).isEqualTo(has);
	}

	@Test
	void hasEveryLetterOfEveryLanguage() throws Exception {
		for (String weight : new String[] { "400", "700" }) {
			Font font = Font.createFont(Font.TRUETYPE_FONT,
					new ClassPathResource("fonts/AtkinsonHyperlegible-%s.ttf".formatted(weight)).getFile());
			Stream<String> texts = this.releases.current()
				.wordings()
				.values()
				.stream()
				.flatMap((wording) -> wording.texts().values().stream());
			assertThat(texts.filter((text) -> font.canDisplayUpTo(text.replaceAll("\\s", "")) >= 0)).isEmpty();
			assertThat(font.canDisplay('\u05d0')).as("no Hebrew").isFalse();
		}
	}

}
