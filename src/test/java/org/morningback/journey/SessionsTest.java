package org.morningback.journey;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.security.SecureRandom;

import org.morningback.SettableClock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tests {@link Sessions} on the migrated table, with a clock and releases to set. */
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(properties = { "spring.jpa.hibernate.ddl-auto=validate", "spring.jpa.open-in-view=false" })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({ Sessions.class, SessionsTest.Surroundings.class })
@interface SessionsTest {

	@TestConfiguration(proxyBeanMethods = false)
	@EnableResilientMethods
	@EnableConfigurationProperties(SessionProperties.class)
	class Surroundings {

		@Bean
		SettableClock clock() {
			return new SettableClock();
		}

		@Bean
		TinyKnowledge releases() {
			return new TinyKnowledge();
		}

		@Bean
		SecureRandom secureRandom() {
			return new SecureRandom();
		}

	}

}
