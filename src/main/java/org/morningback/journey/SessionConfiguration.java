package org.morningback.journey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What sessions need: time, chance, settings, repetition. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableResilientMethods
@EnableConfigurationProperties(SessionProperties.class)
class SessionConfiguration {

	/** The days that pages and papers name are those of its zone. */
	@Bean
	Clock clock(@Value("${morningback.time-zone}") String zone) {
		try {
			return Clock.system(ZoneId.of(zone));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException(
					"morningback.time-zone is '%s'; it must be a time zone such as UTC or Europe/London"
						.formatted(zone),
					ex);
		}
	}

	@Bean
	SecureRandom secureRandom() {
		return new SecureRandom();
	}

}
