package org.morningback.vault;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes expired records, at the start and every hour. */
@Component
class RecordPurge {

	private static final Logger logger = LoggerFactory.getLogger(RecordPurge.class);

	private final Vault vault;

	RecordPurge(Vault vault) {
		this.vault = vault;
	}

	@Scheduled(fixedRate = 1, timeUnit = TimeUnit.HOURS)
	void purge() {
		int purged = this.vault.purgeExpired();
		if (purged > 0) {
			logger.info("Deleted {} expired records", purged);
		}
	}

}
