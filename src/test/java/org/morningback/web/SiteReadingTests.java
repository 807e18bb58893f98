package org.morningback.web;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.proof.ReadingAge;

import static org.assertj.core.api.Assertions.assertThat;

/** What the site itself says is as easy to read as its content. */
class SiteReadingTests {

	@ParameterizedTest
	@CsvSource({ "en,home", "en,privacy", "en,hometest", "en,mornings", "es,home", "es,privacy", "es,hometest",
			"es,mornings" })
	void canBeReadAtTheAgeOfEleven(Locale language, String page) {
		ResourceBundle messages = ResourceBundle.getBundle("messages", language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		List<String> texts = messages.keySet()
			.stream()
			.filter((key) -> key.startsWith(page + '.'))
			.sorted()
			.map(messages::getString)
			.toList();
		assertThat(ReadingAge.in(language).orElseThrow().of(texts)).isLessThanOrEqualTo(ReadingAge.TARGET);
	}

}
