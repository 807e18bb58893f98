package org.morningback.release.store;

import java.time.Clock;
import java.util.List;

import org.morningback.knowledge.words.Region;
import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.RegionalWordings;
import org.morningback.release.Releases;
import org.morningback.release.yaml.KnowledgeFiles;
import org.morningback.release.yaml.KnowledgeFiles.Authored;
import org.morningback.release.yaml.ProofFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the content at start, stores it and offers it to the other modules. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

	private static final Logger log = LoggerFactory.getLogger(KnowledgeConfiguration.class);

	@Bean
	Releases releases(@Value("${morningback.content}") String folder,
			@Value("${morningback.development}") boolean development, StoredReleaseRows rows,
			PlatformTransactionManager transactions, Clock clock) {
		var resources = new PathMatchingResourcePatternResolver();
		Authored content = KnowledgeFiles.read(resources, folder);
		if (!isChecked(content, resources.getResource(folder + ProofFile.NAME))) {
			String unchecked = ProofFile.NAME + ": the content " + content.release().label()
					+ " has no report of its own; check it with 'check-content'";
			if (!development) {
				throw new BrokenKnowledgeException(List.of(unchecked));
			}
			log.warn("{}. It is used because morningback.development is set.", unchecked);
		}
		return new StoredReleases(rows, new TransactionTemplate(transactions), clock, content);
	}

	private static boolean isChecked(Authored content, Resource report) {
		return ProofFile.checksumIn(report).filter(content.release().checksum()::equals).isPresent();
	}

	@Bean
	RegionalWordings regionalWordings(@Value("${morningback.region}") String region, Releases releases) {
		var wordings = new RegionalWordings(new Region.Id(region));
		wordings.regionIn(releases.current());
		return wordings;
	}

}
