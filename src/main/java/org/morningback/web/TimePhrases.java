package org.morningback.web;

import java.time.Duration;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how long a time is, such as "30 days" or "20 minutes". */
@Component
class TimePhrases {

	private final MessageSource messages;

	TimePhrases(MessageSource messages) {
		this.messages = messages;
	}

	/** The phrases of one language, for a page. */
	InLanguage in(Locale locale) {
		return (time) -> of(time, locale);
	}

	/** Says how long a time is in one language. */
	interface InLanguage {

		String of(Duration time);

	}

	/** In the largest unit that makes a whole number; below a minute nobody counts. */
	String of(Duration time, Locale locale) {
		if (time.equals(Duration.ofDays(time.toDays()))) {
			return words("site.days", time.toDays(), locale);
		}
		if (time.equals(Duration.ofHours(time.toHours()))) {
			return words("site.hours", time.toHours(), locale);
		}
		return words("site.minutes", Math.max(1, time.toMinutes()), locale);
	}

	private String words(String unit, long number, Locale locale) {
		return this.messages.getMessage(unit, new Object[] { number }, locale);
	}

}
