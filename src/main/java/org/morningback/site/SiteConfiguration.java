package org.morningback.site;

import java.util.Locale;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Settings of the site. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class SiteConfiguration {

	/** Makes redirects answer 303: whatever was sent, the next page is fetched by GET. */
	SiteConfiguration(ThymeleafViewResolver views) {
		views.setRedirectHttp10Compatible(false);
	}

	@Bean
	LocaleResolver localeResolver() {
		return new FixedLocaleResolver(Locale.ENGLISH);
	}

}
