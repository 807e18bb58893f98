package org.morningback.web;

import java.time.Duration;
import java.util.Locale;

import org.morningback.vault.Retention;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how long a time is, such as "30 days" or "20 minutes". */
@Component
class TimePhrases {

	private final MessageSource messages;

	private final Retention retention;

	TimePhrases(MessageSource messages, Retention retention) {
		this.messages = messages;
		this.retention = retention;
	}

	/** How long answers are kept after the last use. */
	String retention(Locale locale) {
		return of(this.retention.keepFor(), locale);
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
