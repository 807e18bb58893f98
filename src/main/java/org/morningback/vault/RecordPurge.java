package org.morningback.vault;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/**
 * Deletes expired records, a few at a time, so that nobody who answers meanwhile notices.
 */
class RecordPurge {

	/** What is deleted in one transaction. */
	static final int BITE = 100;

	private static final Logger logger = LoggerFactory.getLogger(RecordPurge.class);

	private static final Duration REST = Duration.ofMinutes(1);

	private final Vault vault;

	private final TrustedTime time;

	private final LongSupplier ticks;

	private long restsUntil;

	private int purged;

	RecordPurge(Vault vault, TrustedTime time, LongSupplier ticks) {
		this.vault = vault;
		this.time = time;
		this.ticks = ticks;
		this.restsUntil = ticks.getAsLong();
	}

	@Scheduled(fixedDelay = 250, timeUnit = TimeUnit.MILLISECONDS)
	void purge() {
		long now = this.ticks.getAsLong();
		if (now - this.restsUntil < 0) {
			return;
		}
		int bite = bite(Duration.ofNanos(now));
		this.purged += bite;
		if (bite < BITE) {
			rest(now);
		}
	}

	/** What cannot be deleted now, on a full disk for instance, is tried again later. */
	private int bite(Duration ticks) {
		try {
			return this.time.look(ticks).map((time) -> this.vault.purgeExpired(time, BITE)).orElse(0);
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("Expired records cannot be deleted now: {}", ex.getMostSpecificCause().toString());
			return 0;
		}
	}

	private void rest(long now) {
		if (this.purged > 0) {
			logger.info("Deleted {} expired records", this.purged);
		}
		this.purged = 0;
		this.restsUntil = now + REST.toNanos();
	}

}
