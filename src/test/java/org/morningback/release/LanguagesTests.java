package org.morningback.release;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link Languages}. */
class LanguagesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			pt-BR                     | en pt        | pt
			pt                        | en pt-BR     | pt-BR
			pt-PT                     | en pt-BR     | pt-BR
			pt-BR, pt;q=0.8           | en pt pt-BR  | pt-BR
			PT-br                     | en pt-BR     | pt-BR
			zh-TW                     | en zh-Hant   | zh-Hant
			zh-Hant-HK                | en zh-Hant   | zh-Hant
			ar-EG, en;q=0.5           | ar en        | ar
			ptx                       | en pt        |
			de, es;q=0.7, en;q=0.3    | en es        | es
			es;q=0, en;q=0.1          | en es        | en
			en-x-private              | en es        | en
			de                        | en es        |
			*                         | en es        |
			""")
	void serveWhoeverAsks(String asked, String spoken, String best) {
		assertThat(Languages.of(List.of(spoken.split(" "))).preferredBy(asked).map(Locale::toLanguageTag).orElse(null))
			.isEqualTo(best);
	}

	@ParameterizedTest
	@CsvSource({ "''", "-", "en-\u00e9", "xx-yy-zz;q=x", "';q=1'" })
	void takeAHeaderThatCannotBeReadForNone(String asked) {
		assertThat(Languages.of(List.of("en", "es")).preferredBy(asked)).isEmpty();
	}

	@Test
	void areKnownByTheirTagsHoweverWritten() {
		Languages languages = Languages.of(List.of("pt-BR", "zh-Hant"));

		assertThat(languages.tagged("PT-br")).contains(Locale.forLanguageTag("pt-BR"));
		assertThat(languages.tagged("pt")).isEmpty();
		assertThat(languages.all()).extracting(Locale::toLanguageTag).containsExactly("pt-BR", "zh-Hant");
	}

}
