package org.morningback.journey;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.morningback.SettableClock;
import org.morningback.vault.Vault;

import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tests {@link Sessions} on the migrated table, with a clock and releases to set. */
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(properties = { "spring.jpa.hibernate.ddl-auto=validate", "spring.jpa.open-in-view=false" })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({ Sessions.class, SessionsTest.Surroundings.class })
@ComponentScan(basePackageClasses = Vault.class, excludeFilters = @Filter(TestConfiguration.class))
@interface SessionsTest {

	@TestConfiguration(proxyBeanMethods = false)
	class Surroundings {

		@Bean
		@Primary
		SettableClock settableClock() {
			return new SettableClock();
		}

		@Bean
		TinyKnowledge releases() {
			return new TinyKnowledge();
		}

		@Bean
		RememberingSessions rememberingSessions(Sessions sessions) {
			return new RememberingSessions(sessions);
		}

	}

}
