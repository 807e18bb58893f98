package org.morningback.release.store;

import java.time.Clock;

import org.morningback.database.DatabaseFile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The store of releases, which the server and the commands share. */
@Configuration(proxyBeanMethods = false)
class ReleaseStoreConfiguration {

	@Bean
	static DatabaseFile databaseFile() {
		return new DatabaseFile();
	}

	@Bean
	ReleaseStore releaseStore(StoredReleaseRows rows, CurrentReleaseRow current,
			PlatformTransactionManager transactions, Clock clock) {
		return new ReleaseStore(rows, current, new TransactionTemplate(transactions), clock);
	}

}
