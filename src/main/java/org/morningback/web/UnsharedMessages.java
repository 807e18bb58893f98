package org.morningback.web;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The messages of the pages. Spring lets all requests share one format for each message
 * and wait for one another at it; here each gets a copy.
 */
class UnsharedMessages extends ResourceBundleMessageSource {

	UnsharedMessages() {
		setBasename("messages");
		setDefaultEncoding(StandardCharsets.UTF_8.name());
		setFallbackToSystemLocale(false);
	}

	/**
	 * In the digits of the content, which writes its own numbers, such as the one to
	 * call.
	 */
	@Override
	protected MessageFormat createMessageFormat(String text, @Nullable Locale locale) {
		return super.createMessageFormat(text,
				new Locale.Builder().setLocale((locale != null) ? locale : Locale.ROOT)
					.setUnicodeLocaleKeyword("nu", "latn")
					.build());
	}

	@Override
	protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
		MessageFormat shared = super.resolveCode(code, locale);
		return (shared != null) ? (MessageFormat) shared.clone() : null;
	}

}
