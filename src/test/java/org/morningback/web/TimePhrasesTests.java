package org.morningback.web;

import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How long a time is said to be. */
class TimePhrasesTests {

	@ParameterizedTest
	@CsvSource({ "P30D,30 days,30 días", "P1D,1 day,1 día", "PT36H,36 hours,36 horas", "PT1H,1 hour,1 hora",
			"PT90M,90 minutes,90 minutos", "PT1M,1 minute,1 minuto", "PT10S,1 minute,1 minuto" })
	void takesTheLargestUnitThatFits(Duration time, String english, String spanish) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		TimePhrases words = new TimePhrases(messages);

		assertThat(words.of(time, Locale.ENGLISH)).isEqualTo(english);
		assertThat(words.of(time, Locale.forLanguageTag("es"))).isEqualTo(spanish);
		assertThat(words.in(Locale.ENGLISH).of(time)).isEqualTo(english);
	}

}
