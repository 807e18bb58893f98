package org.morningback.web.limits;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limits, and what keeps requests within them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitConfiguration {

	private final Clients clients = new Clients();

	private final LimitSettings settings;

	LimitConfiguration(LimitSettings settings) {
		this.settings = settings;
	}

	@Bean
	Limits limits() {
		return new Limits(this.settings, this.clients);
	}

	@Bean
	LimitedRequests limitedRequests(Limits limits) {
		return new LimitedRequests(limits, this.clients, new Shares(this.settings.papersAtOnce()));
	}

	@Bean
	RequestShares requestShares() {
		return new RequestShares(this.clients, new Shares(this.settings.requestsAtOnce()));
	}

}
