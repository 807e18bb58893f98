package org.morningback.knowledge.store;

import java.time.Clock;

import org.morningback.knowledge.Region;
import org.morningback.knowledge.RegionalWordings;
import org.morningback.knowledge.Releases;
import org.morningback.knowledge.yaml.KnowledgeFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the content at start, stores it and offers it to the other modules. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

	@Bean
	Releases releases(@Value("${morningback.content}") String folder, StoredReleaseRows rows,
			PlatformTransactionManager transactions, Clock clock) {
		return new StoredReleases(rows, new TransactionTemplate(transactions), clock,
				KnowledgeFiles.read(new PathMatchingResourcePatternResolver(), folder));
	}

	@Bean
	RegionalWordings regionalWordings(@Value("${morningback.region}") String region, Releases releases) {
		var wordings = new RegionalWordings(new Region.Id(region));
		wordings.regionIn(releases.current());
		return wordings;
	}

}
