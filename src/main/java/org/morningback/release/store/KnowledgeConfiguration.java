package org.morningback.release.store;

import java.time.Clock;
import java.time.Duration;

import org.morningback.knowledge.words.Region;
import org.morningback.release.RegionalWordings;
import org.morningback.release.ShippedContent;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Reads the content at start, stores it and offers it to the other modules. */
@Configuration(proxyBeanMethods = false)
@Import(ReleaseStoreConfiguration.class)
class KnowledgeConfiguration {

	/** How long a request waits at most to learn whether another release is current. */
	private static final Duration PATIENCE = Duration.ofSeconds(1);

	@Bean
	ShippedContent shippedContent(@Value("${morningback.content}") String folder,
			@Value("${morningback.development}") boolean development) {
		return CheckedContent.in(folder, development);
	}

	@Bean
	StoredReleases releases(ReleaseStore store, ShippedContent shipped, RegionalWordings wordings, Clock clock) {
		return new StoredReleases(store, shipped, wordings::haveRegionIn, new Pace(clock, PATIENCE));
	}

	@Bean
	RegionalWordings regionalWordings(@Value("${morningback.region}") String region, ShippedContent shipped) {
		var wordings = new RegionalWordings(new Region.Id(region));
		wordings.regionIn(shipped.release());
		return wordings;
	}

}
