package org.morningback.vault;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the vault needs: settings, and a time to purge. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(Retention.class)
class VaultConfiguration {

	@Bean
	RecordPurge recordPurge(Vault vault, TrustedTime time) {
		return new RecordPurge(vault, time, System::nanoTime);
	}

}
