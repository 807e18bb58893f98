package org.morningback.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** Settings of the site. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class SiteConfiguration {

	@Bean
	UnsharedMessages messageSource() {
		return new UnsharedMessages();
	}

	@Bean
	ProxyPrefix proxyPrefix(@Value("${server.forward-headers-strategy:none}") String strategy) {
		return new ProxyPrefix(strategy);
	}

	@Bean
	LanguagePrefix languagePrefix(SiteLanguages languages) {
		return new LanguagePrefix(languages);
	}

	@Bean
	LocaleResolver localeResolver(SiteLanguages languages) {
		return new AddressLocaleResolver(languages);
	}

	/** The language stands in the address, and only there. */
	private record AddressLocaleResolver(SiteLanguages languages) implements LocaleResolver {

		@Override
		public Locale resolveLocale(HttpServletRequest request) {
			return LanguagePrefix.of(request).orElseGet(this.languages::standard);
		}

		@Override
		public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response,
				@Nullable Locale locale) {
			throw new UnsupportedOperationException("The language stands in the address");
		}

	}

}
