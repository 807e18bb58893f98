package org.morningback.web;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link TextDirection}. */
class TextDirectionTests {

	@ParameterizedTest
	@CsvSource({ "ar, rtl", "ar-EG, rtl", "he, rtl", "iw, rtl", "fa, rtl", "ur-PK, rtl", "yi, rtl", "ji, rtl",
			"ug, rtl", "uz-Arab, rtl", "pa-Arab-PK, rtl", "ar-Latn, ltr", "en, ltr", "pt-BR, ltr", "zh-Hant, ltr",
			"arn, ltr" })
	void isThatOfTheScript(String tag, String direction) {
		assertThat(TextDirection.of(Locale.forLanguageTag(tag)).attribute()).isEqualTo(direction);
	}

}
