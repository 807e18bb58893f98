package org.morningback.release.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.morningback.knowledge.words.Region;
import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.RegionalWordings;
import org.morningback.release.ShippedContent;
import org.morningback.release.yaml.KnowledgeFiles;
import org.morningback.release.yaml.KnowledgeFiles.Authored;
import org.morningback.release.yaml.ProofFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the content at start, stores it and offers it to the other modules. */
@Configuration(proxyBeanMethods = false)
@Import(ReleaseStoreConfiguration.class)
class KnowledgeConfiguration {

	private static final Logger log = LoggerFactory.getLogger(KnowledgeConfiguration.class);

	/** How long a request waits at most to learn whether another release is current. */
	private static final Duration PATIENCE = Duration.ofSeconds(1);

	@Bean
	ShippedContent shippedContent(@Value("${morningback.content}") String folder,
			@Value("${morningback.development}") boolean development) {
		var resources = new PathMatchingResourcePatternResolver();
		Authored content = KnowledgeFiles.read(resources, folder);
		if (!isChecked(content, resources.getResource(folder + ProofFile.NAME))) {
			String unchecked = "%s: the content %s has no report of its own; check it with 'check-content'"
				.formatted(ProofFile.NAME, content.release().label());
			if (!development) {
				throw new BrokenKnowledgeException(List.of(unchecked));
			}
			log.warn("{}. It is used because morningback.development is set.", unchecked);
		}
		return new ShippedContent(content.release(), content.items());
	}

	@Bean
	StoredReleases releases(ReleaseStore store, ShippedContent shipped, RegionalWordings wordings, Clock clock) {
		return new StoredReleases(store, shipped, wordings::haveRegionIn, new Pace(clock, PATIENCE));
	}

	private static boolean isChecked(Authored content, Resource report) {
		return ProofFile.checksumIn(report).filter(content.release().checksum()::equals).isPresent();
	}

	@Bean
	RegionalWordings regionalWordings(@Value("${morningback.region}") String region, ShippedContent shipped) {
		var wordings = new RegionalWordings(new Region.Id(region));
		wordings.regionIn(shipped.release());
		return wordings;
	}

}
