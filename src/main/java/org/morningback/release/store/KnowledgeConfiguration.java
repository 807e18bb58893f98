package org.morningback.release.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

import org.morningback.knowledge.words.Region;
import org.morningback.release.RegionalWordings;
import org.morningback.release.Release;
import org.morningback.release.ShippedContent;
import org.morningback.release.UnusableSettingException;

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
		return new StoredReleases(store, shipped, wordings::haveAllIn, new Pace(clock, PATIENCE));
	}

	@Bean
	RegionalWordings regionalWordings(@Value("${morningback.region}") String region,
			@Value("${morningback.default-language}") String language, ShippedContent shipped) {
		requireWords(language, shipped.release());
		var wordings = new RegionalWordings(new Region.Id(region), Locale.forLanguageTag(language));
		wordings.regionIn(shipped.release());
		return wordings;
	}

	private static void requireWords(String language, Release release) {
		if (!release.wordings().containsKey(language)) {
			throw new UnusableSettingException("morningback.default-language", language,
					"the content has words in " + release.wordings().keySet().stream().sorted().toList());
		}
	}

}
